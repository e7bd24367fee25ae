package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/netplanner/sample");
    private static final Path TOPOLOGY = SAMPLE.resolve("topology.xlsx");
    private static final Path TRAFFIC = SAMPLE.resolve("traffic.xlsx");

    @TempDir
    private Path folder;

    @BeforeEach
    void planTheSample() {
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", TRAFFIC, "--out", folder);
    }

    @Test
    void tellsTheRouteOfEveryServiceOfADemandAndTheServicesOfACard() {
        Run services = trace("--service", "1-");
        Run cards = trace("--card", "1-MP1H-1a");

        assertThat(services.err()).isEmpty();
        assertThat(services.out()).contains("  card ", "  lightpath ", "    route ");
        assertThat(cards.out()).contains("MP1H at ", " to ");
    }

    @Test
    void saysSoWhenNothingHasTheText() {
        Run run = trace("--service", "nobody's");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Nothing has this text");
    }

    private Run trace(String option, String text) {
        return Run.of(
                "trace",
                "--topology",
                TOPOLOGY,
                "--traffic",
                TRAFFIC,
                "--grooming",
                folder.resolve("grooming.json"),
                "--routing",
                folder.resolve("routing.json"),
                option,
                text);
    }
}
