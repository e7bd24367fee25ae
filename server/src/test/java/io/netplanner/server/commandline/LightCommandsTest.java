package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line does with light: routing by it, improving it, telling how far it goes. */
class LightCommandsTest {

    private static final Path TOPOLOGY = Path.of("src/main/resources/io/netplanner/sample/topology.xlsx");

    @TempDir
    private Path folder;

    private Path requests;
    private Path routing;

    @BeforeEach
    void write() throws IOException {
        routing = folder.resolve("routing.json");
        requests = Files.writeString(folder.resolve("requests.json"), """
                { "formatVersion": 1, "requests": [
                  { "id": "r1", "source": "Madrid", "destination": "Barcelona", "rateGbps": 100,
                    "protection": "1+1_NodeDisjoint", "restoration": "None" },
                  { "id": "r2", "source": "Vigo", "destination": "Almeria", "rateGbps": 100,
                    "protection": "NoProtection", "restoration": "None" } ] }
                """);
    }

    @Test
    void routesByTheLightThatArrives() throws IOException {
        Run run = route("--reach-gsnr", "worst");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        RoutingResult result = DocumentReaders.routingResult()
                .read(Files.readAllBytes(routing))
                .get();
        assertThat(result.lightpaths())
                .hasSize(2)
                .allSatisfy(lightpath -> assertThat(lightpath.working().segments())
                        .allSatisfy(segment -> assertThat(segment.marginDb()).isNotNegative()));
    }

    @Test
    void reachIsInOneUnitOnly() {
        assertThat(Run.of("route", "--reach-gsnr", "worst", "--reach-km", 700).exitCode())
                .isEqualTo(2);
        assertThat(route("--reach-gsnr", "cloudy").err()).contains("expected one of worst, typical");
    }

    @Test
    void optimisesThePowersOfARouting() throws IOException {
        Path out = folder.resolve("powers.json");
        route("--reach-km", "700");

        Run run = Run.of(
                "optimise-power", "--topology", TOPOLOGY, "--requests", requests, "--routing", routing, "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        PowerResult powers = CanonicalJson.mapper().readValue(Files.readAllBytes(out), PowerResult.class);
        assertThat(powers.statistics().worstAfterDb())
                .isGreaterThan(powers.statistics().worstBeforeDb());
        assertThat(powers.amplifiers()).isNotEmpty();
    }

    @Test
    void checksTheLightOfARoutingElementByElement() throws IOException {
        Path out = folder.resolve("light.json");
        Path elements = folder.resolve("elements.json");
        route("--reach-km", "700");

        Run run = Run.of(
                "transmission",
                "--topology",
                TOPOLOGY,
                "--requests",
                requests,
                "--routing",
                routing,
                "--elements",
                elements,
                "--out",
                out);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        TransmissionResult light = CanonicalJson.mapper().readValue(Files.readAllBytes(out), TransmissionResult.class);
        assertThat(light.lightpaths()).hasSize(2);
        JsonNode lines = CanonicalJson.mapper().readTree(elements.toFile()).get("lines");
        assertThat(lines).isNotEmpty();
        JsonNode line = lines.get(0);
        JsonNode last = line.get("elements").get(line.get("elements").size() - 1);
        assertThat(last.get("gsnrDb01nm")).hasSameSizeAs(line.get("frequenciesThz"));
        assertThat(last.get("gsnrDb01nm").get(0).asDouble()).isBetween(10.0, 60.0);
        assertThat(Run.of("transmission", "--topology", TOPOLOGY).exitCode()).isEqualTo(2);
    }

    @Test
    void judgesAPlanByItsGroomingAsThePlanDid() throws IOException {
        Path plan = folder.resolve("plan");
        Path again = folder.resolve("again.json");
        Path traffic = TOPOLOGY.resolveSibling("traffic.xlsx");
        Run.of("plan", "--topology", TOPOLOGY, "--traffic", traffic, "--out", plan);

        Run run = Run.of(
                "transmission",
                "--topology",
                TOPOLOGY,
                "--grooming",
                plan.resolve("grooming.json"),
                "--routing",
                plan.resolve("routing.json"),
                "--out",
                again);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(CanonicalJson.mapper().readTree(again.toFile()).get("lightpaths"))
                .isEqualTo(CanonicalJson.mapper()
                        .readTree(plan.resolve("transmission.json").toFile())
                        .get("lightpaths"));
    }

    @Test
    void writesTheReachTableForTheWall() throws IOException {
        Path csv = folder.resolve("reach.csv");
        Run run = Run.of("reach", "--fiber", "SSMF", "--span-km", 80, "--out", csv);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readAllLines(csv))
                .hasSize(1 + DefaultCatalogue.get().operationalModes().size())
                .startsWith("mode,rateGbps,reachSpans,reachKm,openEnded");
        assertThat(Run.of("reach", "--out", folder.resolve("reach.html")).exitCode())
                .isZero();
    }

    @Test
    void namesEveryFaultOfAReachQuestion() {
        Run wrong = Run.of("reach", "--fiber", "none", "--span-km", -1);

        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("The catalogue has no fibre none").contains("spanKm is -1");
    }

    private Run route(String option, String value) {
        return Run.of("route", "--topology", TOPOLOGY, "--requests", requests, option, value, "--out", routing);
    }
}
