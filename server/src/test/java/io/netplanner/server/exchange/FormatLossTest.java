package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which fields come back from each format; holds the table in docs/formats.md to it. */
class FormatLossTest {

    private static final Path PAGE = Path.of("../docs/formats.md");
    private static final String BEGIN = "<!-- written by FormatLossTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final FiberSpan DETAILED =
            new FiberSpan(60.1, "NZDF", 0.20000000000000018, 0.5, 4.2, -5.4, 1.4, Map.of());
    private static final FiberSpan BARE = new FiberSpan(72.3, null);
    private static final Topology TOPOLOGY = new Topology(
            "file",
            List.of(
                    new Node("A, \"b\"", 48.123456789012, 11.5, RoadmType.DIRECTIONLESS),
                    new Node("B", 49.4, -11.1, RoadmType.CDC)),
            List.of(
                    new Link(
                            "l 1",
                            "A, \"b\"",
                            "B",
                            132.4,
                            "SSMF",
                            Direction.UNIDIRECTIONAL,
                            List.of("duct 7", "bridge"),
                            List.of(DETAILED, BARE),
                            Map.of()),
                    new Link("l 2", "A, \"b\"", "B", 150.25, "NZDF")));
    private static final TrafficMatrix TRAFFIC = new TrafficMatrix(
            "file",
            List.of(
                    new Demand(
                            "d 1",
                            "A",
                            "B",
                            Protection.SRLG_DISJOINT,
                            Restoration.ADV_JOINT_SAME,
                            Direction.UNIDIRECTIONAL,
                            List.of(new ServiceGroup(
                                    "10GE", 2, List.of("x", "y"), "gold, 99.99 %", "flexible", Map.of())),
                            Map.of()),
                    new Demand(
                            "2",
                            "A",
                            "B",
                            Protection.NONE,
                            Restoration.NONE,
                            List.of(new ServiceGroup("400GE", List.of("2-400GE-1"))))));

    @ParameterizedTest
    @EnumSource(names = {"JSON", "WORKBOOK", "CSV", "GEOJSON", "GRAPHML", "NET2PLAN"})
    void nothingOfATopologyIsLost(ExportFormat format) {
        assertThat(readBack(TOPOLOGY, format)).isEqualTo(TOPOLOGY);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "WORKBOOK", "CSV"})
    void nothingOfATrafficMatrixIsLostInOurOwnFormats(ExportFormat format) {
        assertThat(readBack(TRAFFIC, format)).isEqualTo(TRAFFIC);
    }

    @Test
    void everyFieldThatThereIsIsTried() {
        assertFilled(TOPOLOGY.nodes().getFirst());
        assertFilled(TOPOLOGY.links().getFirst());
        assertFilled(DETAILED);
        assertFilled(TRAFFIC.demands().getFirst());
        assertFilled(TRAFFIC.demands().getFirst().services().getFirst());
    }

    @Test
    void documentationTellsWhatEachFormatKeeps() throws IOException {
        String page = Files.readString(PAGE);
        String expected =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as("not current: run this test with -Dgolden.update=true")
                .hasContent(expected);
    }

    private static void assertFilled(Record value) {
        assertThat(Arrays.stream(value.getClass().getRecordComponents())
                        .filter(component -> !component.getName().equals("extensions"))
                        .filter(component -> isBlank(value, component))
                        .map(RecordComponent::getName))
                .as(value.getClass().getSimpleName())
                .isEmpty();
    }

    private static boolean isBlank(Record value, RecordComponent component) {
        try {
            Object content = component.getAccessor().invoke(value);
            return content == null || content instanceof List<?> list && list.isEmpty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private String table() {
        List<ExportFormat> formats = List.of(ExportFormat.values());
        Map<ExportFormat, JsonNode> read = formats.stream()
                .collect(Collectors.toMap(format -> format, format -> json(readBack(TOPOLOGY, format))));
        String head = "| field | "
                + formats.stream().map(ExportFormat::key).collect(Collectors.joining(" | ")) + " |\n|---|"
                + ":-:|".repeat(formats.size()) + "\n";
        return fields().map(field -> "| " + field + " | "
                        + formats.stream()
                                .map(format -> mark(field, read.get(format)))
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static Stream<String> fields() {
        return Stream.concat(
                Stream.of("nodes/name", "nodes/latitude", "nodes/longitude", "nodes/roadmType"),
                Stream.concat(
                        Stream.of("id", "source", "destination", "lengthKm", "fiberType", "direction", "riskGroups")
                                .map("links/"::concat),
                        Stream.of("spans").map("links/"::concat)));
    }

    private static String mark(String field, JsonNode read) {
        String[] step = field.split("/");
        JsonNode original = json(TOPOLOGY).get(step[0]);
        for (int i = 0; i < original.size(); i++) {
            JsonNode copy = read.path(step[0]).path(i).path(step[1]);
            if (!copy.equals(original.get(i).path(step[1]))) {
                return "–";
            }
        }
        return "yes";
    }

    private static Topology readBack(Topology topology, ExportFormat format) {
        byte[] written = new TopologyExporter().write(topology, format);
        return new TopologyImporter()
                .read(new ImportFile("file." + format.extension(), written))
                .get();
    }

    private static TrafficMatrix readBack(TrafficMatrix matrix, ExportFormat format) {
        byte[] written = new TrafficExporter().write(matrix, format);
        return new TrafficImporter()
                .read(new ImportFile("file." + format.extension(), written), TrafficContext.standalone())
                .get();
    }

    private static JsonNode json(Topology topology) {
        return CanonicalJson.mapper().valueToTree(topology);
    }
}
