package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.RoutingResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/netplanner/sample");
    private static final Path TOPOLOGY = SAMPLE.resolve("topology.xlsx");
    private static final Path TRAFFIC = SAMPLE.resolve("traffic.xlsx");

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void nameTheOutput() {
        out = folder.resolve("plan");
    }

    @Test
    void plansTheSampleFromWorkbooksToAReport() throws IOException {
        Run run = Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        GroomingResult grooming = DocumentReaders.groomingResult()
                .read(Files.readAllBytes(out.resolve("grooming.json")))
                .get();
        RoutingResult routing = DocumentReaders.routingResult()
                .read(Files.readAllBytes(out.resolve("routing.json")))
                .get();
        assertThat(routing.lightpaths()).hasSameSizeAs(grooming.lightpaths());
        assertThat(routing.unserved()).isEmpty();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("915 / 915", "Every lightpath that grooming asked for is lit", "Madrid")
                .doesNotContain("{{", "<script", "http://", "https://");
    }

    @Test
    void findsItsOwnPlanValidAndASpoiledOneBroken() throws IOException {
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", out);
        Path grooming = out.resolve("grooming.json");
        Path routing = out.resolve("routing.json");
        assertThat(Run.of(
                                "check",
                                "--topology",
                                TOPOLOGY,
                                "--traffic",
                                TRAFFIC,
                                "--grooming",
                                grooming,
                                "--routing",
                                routing)
                        .exitCode())
                .isZero();
        Files.writeString(routing, Files.readString(routing).replaceAll("\"channel\" : \\d+", "\"channel\" : 1"));
        Run spoiled = Run.of(
                "check", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--grooming", grooming, "--routing", routing);
        assertThat(spoiled.exitCode()).isEqualTo(1);
        assertThat(spoiled.err()).contains("routing.json: error at /lightpaths/");
    }

    @Test
    void givesTheSameResultForTheSameSeed() throws IOException {
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--seed", 7, "--out", out);
        Path again = folder.resolve("again");
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--seed", 7, "--out", again);
        for (String name : new String[] {"grooming.json", "routing.json"}) {
            assertThat(timeless(again.resolve(name))).isEqualTo(timeless(out.resolve(name)));
        }
    }

    @Test
    void leavesServicesBelowTheThresholdAndTellsThem() throws IOException {
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--threshold", 30, "--out", out);
        GroomingResult grooming = DocumentReaders.groomingResult()
                .read(Files.readAllBytes(out.resolve("grooming.json")))
                .get();
        assertThat(grooming.remaining().serviceIds()).isNotEmpty();
        assertThat(Files.readString(out.resolve("report.html"))).contains("services remain");
    }

    /** Everything but the time it took. */
    private static JsonNode timeless(Path file) throws IOException {
        return CanonicalJson.mapper()
                .readTree(Files.readString(file).replaceAll("\"seconds\" : [0-9.E-]+", "\"seconds\" : 0"));
    }
}
