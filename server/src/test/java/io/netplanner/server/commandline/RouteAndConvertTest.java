package io.netplanner.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final int PROTECTED_REQUESTS = 200;

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
    void routesOnTheFlexibleGridAndTellsWhatAPairShares() throws IOException {
        Path topology = Files.writeString(folder.resolve("topology.json"), """
                { "formatVersion": 1, "name": "bow tie",
                  "nodes": [ { "name": "A", "latitude": 1, "longitude": 1, "roadmType": "CDC" },
                             { "name": "B", "latitude": 1, "longitude": 2, "roadmType": "CDC" },
                             { "name": "C", "latitude": 1, "longitude": 3, "roadmType": "CDC" } ],
                  "links": [ { "id": "one", "source": "A", "destination": "B", "lengthKm": 100 },
                             { "id": "two", "source": "A", "destination": "B", "lengthKm": 120 },
                             { "id": "three", "source": "B", "destination": "C", "lengthKm": 90 } ] }
                """);
        Path requests = Files.writeString(folder.resolve("requests.json"), """
                { "formatVersion": 1, "requests": [
                  { "id": "r1", "source": "A", "destination": "C", "rateGbps": 400,
                    "protection": "1+1_NodeDisjoint", "restoration": "None" } ] }
                """);
        Path out = folder.resolve("routing.json");
        Object[] chosen = {
            "--topology",
            topology,
            "--requests",
            requests,
            "--grid",
            "flexible",
            "--channels",
            384,
            "--pairs",
            "most-disjoint",
            "--objective",
            "weighted",
            "--alpha",
            0.8
        };
        Run run = Run.of(with(chosen, "route", "--out", out));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Lightpath lightpath = DocumentReaders.routingResult()
                .read(Files.readAllBytes(out))
                .get()
                .lightpaths()
                .getFirst();
        assertThat(lightpath.shared()).containsExactly("node B", "link three");
        assertThat(lightpath.working().segments().getFirst().slot().m()).isEqualTo(6);
        assertThat(Run.of(with(chosen, "check", "--routing", out)).exitCode()).isZero();
        Run onOtherGrid =
                Run.of("check", "--topology", topology, "--requests", requests, "--routing", out, "--any-distance");
        assertThat(onOtherGrid.exitCode()).isEqualTo(1);
        assertThat(onOtherGrid.err().lines()).singleElement().asString().contains("name --grid flexible");
    }

    @Test
    void routesByOneModeAsFarAsItsLightArrives() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), REQUESTS);
        assertThat(regenerators(requests, "100G DP-QPSK")).isLessThan(regenerators(requests, "200G DP-16QAM"));
    }

    @Test
    void namesTheModesThatThereAre() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), REQUESTS);
        Run run = routeByMode(requests, "1T");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no operational mode \"1T\". It has 100G DP-QPSK, 200G DP-16QAM");
    }

    private int regenerators(Path requests, String mode) throws IOException {
        Run run = routeByMode(requests, mode);
        assertThat(run.err()).isEmpty();
        return DocumentReaders.routingResult()
                .read(Files.readAllBytes(folder.resolve("by-mode.json")))
                .get()
                .statistics()
                .regenerators();
    }

    private Run routeByMode(Path requests, String mode) {
        return Run.of(
                "route",
                "--topology",
                SAMPLE.resolve("topology.xlsx"),
                "--requests",
                requests,
                "--mode",
                mode,
                "--out",
                folder.resolve("by-mode.json"));
    }

    /** An integer program of so many protected and restored requests takes minutes on any machine. */
    @Test
    void givesWhatItHasAtTheTimeLimitAndSaysSoByItsExitCode() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), manyProtectedRequests());
        Path out = folder.resolve("routing.json");
        Run run = Run.of(
                "route",
                "--topology",
                SAMPLE.resolve("topology.xlsx"),
                "--requests",
                requests,
                "--algorithm",
                "ilp",
                "--time-limit",
                1,
                "--out",
                out);
        assertThat(run.exitCode()).isEqualTo(3);
        RoutingResult result =
                DocumentReaders.routingResult().read(Files.readAllBytes(out)).get();
        assertThat(result.lightpaths().size() + result.unserved().size()).isEqualTo(PROTECTED_REQUESTS);
    }

    @Test
    void namesTheChoicesThatItKnows() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), REQUESTS);
        Object[] inputs = {
            "--topology", SAMPLE.resolve("topology.xlsx"), "--requests", requests, "--out", folder.resolve("o.json")
        };
        assertThat(Run.of(with(inputs, "route", "--grid", "square")).err())
                .contains("--grid is \"square\"; expected one of fixed, flexible.");
        assertThat(Run.of(with(inputs, "route", "--pairs", "none")).err())
                .contains("--pairs is \"none\"; expected one of disjoint, most-disjoint.");
        assertThat(Run.of(with(inputs, "route", "--algorithm", "magic")).exitCode())
                .isEqualTo(2);
        assertThat(Run.of(with(inputs, "route", "--alpha", 2)).err()).contains("routing.alpha is 2, outside 0 to 1");
    }

    private static String manyProtectedRequests() throws IOException {
        List<String> nodes = DocumentReaders.topology(UnknownKeys.REFUSE)
                .read(Files.readAllBytes(SAMPLE.resolve("topology.json")))
                .get()
                .nodes()
                .stream()
                .map(Node::name)
                .toList();
        return IntStream.range(0, PROTECTED_REQUESTS)
                .mapToObj(i -> """
                        { "id": "r%d", "source": "%s", "destination": "%s", "rateGbps": 100,
                          "protection": "1+1_LinkDisjoint", "restoration": "AdvJointSame" }""".formatted(
                                i, nodes.get(i % nodes.size()), nodes.get((i + 1 + i / nodes.size()) % nodes.size())))
                .collect(Collectors.joining(",", "{ \"formatVersion\": 1, \"requests\": [", "] }"));
    }

    private static int convert(Path from, Path to) {
        return Run.of("convert", "--from", from, "--to", to).exitCode();
    }

    private static Object[] with(Object[] options, Object... more) {
        return Stream.concat(Stream.of(more), Stream.of(options)).toArray();
    }

    @Test
    void goesOnFromAnEarlierResultThatKeepsEveryRule() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), REQUESTS);
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        Path topology = SAMPLE.resolve("topology.xlsx");
        Run cold = Run.of(
                "route",
                "--topology",
                topology,
                "--requests",
                requests,
                "--algorithm",
                "column-generation",
                "--out",
                first);
        assertThat(cold.exitCode()).isZero();
        Run resumed =
                Run.of("route", "--topology", topology, "--requests", requests, "--resume", first, "--out", second);
        assertThat(resumed.err()).isEmpty();
        assertThat(resumed.exitCode()).isZero();
        assertThat(read(second).statistics().channelsUsed())
                .isLessThanOrEqualTo(read(first).statistics().channelsUsed());
    }

    @Test
    void refusesToGoOnFromAResultThatBreaksARule() throws IOException {
        Path requests = Files.writeString(folder.resolve("requests.json"), REQUESTS);
        Path first = folder.resolve("first.json");
        Path topology = SAMPLE.resolve("topology.xlsx");
        Run.of("route", "--topology", topology, "--requests", requests, "--out", first);
        Files.writeString(first, Files.readString(first).replaceFirst("\"channel\" ?: ?1\\b", "\"channel\":99"));
        Run resumed = Run.of(
                "route",
                "--topology",
                topology,
                "--requests",
                requests,
                "--resume",
                first,
                "--out",
                folder.resolve("second.json"));
        assertThat(resumed.exitCode()).isEqualTo(1);
        assertThat(resumed.err()).contains("first.json", "99");
    }

    @Test
    void convertsThereAndBackAgain() throws IOException {
        for (String kind : new String[] {"topology", "traffic"}) {
            Path json = folder.resolve(kind + ".json");
            Path workbook = folder.resolve(kind + ".xlsx");
            Path again = folder.resolve(kind + "-again.json");
            assertThat(convert(SAMPLE.resolve(kind + ".xlsx"), json)).isZero();
            assertThat(convert(json, workbook)).isZero();
            assertThat(convert(workbook, again)).isZero();
            // not the archives themselves: every zlib packs them a little differently
            assertThat(again).hasSameTextualContentAs(json);
        }
    }

    @Test
    void refusesATargetOfNoKnownFormat() {
        assertThat(Run.of("convert", "--from", SAMPLE.resolve("topology.xlsx"), "--to", folder.resolve("t.doc"))
                        .exitCode())
                .isEqualTo(2);
    }

    private static RoutingResult read(Path file) throws IOException {
        return DocumentReaders.routingResult().read(Files.readAllBytes(file)).get();
    }
}
