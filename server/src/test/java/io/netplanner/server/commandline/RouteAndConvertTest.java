package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.routing.RoutingResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteAndConvertTest {

    private static final Path SAMPLE = Path.of("src/main/resources/io/netplanner/sample");
    private static final String REQUESTS = """
            { "formatVersion": 1, "requests": [
              { "id": "r1", "source": "Madrid", "destination": "Barcelona", "rateGbps": 100,
                "protection": "1+1_NodeDisjoint", "restoration": "None" },
              { "id": "r2", "source": "Vigo", "destination": "Almeria", "rateGbps": 100,
                "protection": "NoProtection", "restoration": "None" } ] }
            """;

    @TempDir
    private Path folder;

    @Test
    void routesRequestsByThemselvesWithinTheReachAndChecksThem() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), REQUESTS);
        Path out = folder.resolve("routing.json");
        Path topology = SAMPLE.resolve("topology.xlsx");
        Run run = Run.of("route", "--topology", topology, "--requests", requests, "--reach-km", 700, "--out", out);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        RoutingResult result =
                DocumentReaders.routingResult().read(Files.readAllBytes(out)).get();
        assertThat(result.lightpaths()).hasSize(2);
        assertThat(result.statistics().regenerators()).isPositive();
        Run check =
                Run.of("check", "--topology", topology, "--requests", requests, "--routing", out, "--reach-km", 700);
        assertThat(check.err()).isEmpty();
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void convertsThereAndBackAgain() throws IOException {
        for (String kind : new String[] {"topology", "traffic"}) {
            Path json = folder.resolve(kind + ".json");
            Path workbook = folder.resolve(kind + ".xlsx");
            assertThat(Run.of("convert", "--from", SAMPLE.resolve(kind + ".xlsx"), "--to", json)
                            .exitCode())
                    .isZero();
            assertThat(Run.of("convert", "--from", json, "--to", workbook).exitCode())
                    .isZero();
            assertThat(workbook).hasSameBinaryContentAs(SAMPLE.resolve(kind + ".xlsx"));
        }
    }

    @Test
    void refusesATargetOfNoKnownFormat() {
        assertThat(Run.of("convert", "--from", SAMPLE.resolve("topology.xlsx"), "--to", folder.resolve("t.doc"))
                        .exitCode())
                .isEqualTo(2);
    }
}
