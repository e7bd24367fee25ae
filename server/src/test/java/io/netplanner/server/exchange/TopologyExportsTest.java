package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a topology is written as is read back; what a format has no place for is all that may differ. */
class TopologyExportsTest {

    private final TopologyImporter importer = new TopologyImporter();
    private final TopologyExporter exporter = new TopologyExporter();

    @ParameterizedTest
    @EnumSource
    void readsBackTheNodesAndLinksOfTheSampleFromEveryFormat(ExportFormat format) {
        Topology sample = SampleNetwork.topology();

        Topology read = readBack(sample, format);

        assertThat(read.nodes()).hasSameSizeAs(sample.nodes());
        assertThat(read.nodes())
                .extracting(Node::latitude)
                .isEqualTo(sample.nodes().stream().map(Node::latitude).toList());
        assertThat(read.nodes())
                .extracting(Node::longitude)
                .isEqualTo(sample.nodes().stream().map(Node::longitude).toList());
        assertThat(read.links()).hasSameSizeAs(sample.links());
    }

    @ParameterizedTest
    @EnumSource
    void isToldByTheExtensionOfItsFiles(ExportFormat format) {
        assertThat(ExportFormat.findByFileName("Net." + format.extension().toUpperCase(Locale.ROOT)))
                .contains(format);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "WORKBOOK", "CSV", "GEOJSON", "GRAPHML", "NET2PLAN"})
    void losesNothingOfTheSample(ExportFormat format) {
        Topology sample = SampleNetwork.topology();

        Topology read = readBack(sample, format);

        assertThat(read.nodes()).isEqualTo(sample.nodes());
        assertThat(read.links()).isEqualTo(sample.links());
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GEOJSON", "GRAPHML", "NET2PLAN"})
    void keepsLengthDirectionAndRiskGroups(ExportFormat format) {
        Topology topology = new Topology(
                "Two",
                List.of(
                        new Node("Ångström <1> & \"co\", Ltd", 59.1, 17.2, RoadmType.CDC),
                        new Node("B", 60.3, 18.4, RoadmType.CDC)),
                List.of(new Link(
                        "l 1",
                        "Ångström <1> & \"co\", Ltd",
                        "B",
                        123.45,
                        "SSMF",
                        Direction.UNIDIRECTIONAL,
                        List.of("duct 7", "bridge"),
                        List.of(),
                        Map.of())));

        Topology read = readBack(topology, format);

        assertThat(read.nodes().getFirst().name()).isEqualTo("Ångström <1> & \"co\", Ltd");
        assertThat(read.links()).singleElement().satisfies(link -> {
            assertThat(link.lengthKm()).isEqualTo(123.45);
            assertThat(link.direction()).isEqualTo(Direction.UNIDIRECTIONAL);
            assertThat(link.riskGroups()).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"GEOJSON", "GRAPHML", "NET2PLAN"})
    void keepsTwoOppositeOneWayFibresApart(ExportFormat format) {
        List<Node> nodes = List.of(new Node("A", 59.1, 17.2, RoadmType.CDC), new Node("B", 60.3, 18.4, RoadmType.CDC));
        Topology topology = new Topology("back", nodes, List.of(oneWay("there", "A", "B"), oneWay("back", "B", "A")));

        assertThat(readBack(topology, format)).isEqualTo(topology);
    }

    private static Link oneWay(String id, String source, String destination) {
        return new Link(id, source, destination, 80, "NZDF", Direction.UNIDIRECTIONAL, List.of(), List.of(), Map.of());
    }

    @Test
    void readsCsvAsSpreadsheetsOfOtherCountriesWriteIt() {
        String csv = """
                ID;Node;lat;lng;ROADM_Type
                1;Aldmere;50,5;10,25;CDC
                2;Brack;51;11;Directionless

                ID;Source;Destination;Length;Fiber Type
                1;Aldmere;Brack;120,5;SSMF
                """;

        Topology read = importer.read(new ImportFile("n.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .get();

        assertThat(read.nodes().getFirst().longitude()).isEqualTo(10.25);
        assertThat(read.links().getFirst().lengthKm()).isEqualTo(120.5);
    }

    @Test
    void namesTheCellOfAFaultInCsvAsASpreadsheetWouldShowIt() {
        String csv =
                "Node,lat,lng,ROADM_Type\r\nAldmere,ninety,10,CDC\r\n\r\nID,Source,Destination,Length,Fiber Type\r\n";

        assertThat(importer.read(new ImportFile("n.csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .contains("VALUE_TYPE Nodes!B2");
    }

    private Topology readBack(Topology topology, ExportFormat format) {
        byte[] written = exporter.write(topology, format);
        assertThat(exporter.write(topology, format)).isEqualTo(written);
        return importer.read(new ImportFile("back." + format.extension(), written))
                .get();
    }
}
