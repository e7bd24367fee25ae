package io.netplanner.server.exchange;

import static io.netplanner.server.exchange.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyWorkbookTest {

    private static final Object[] NODE_TITLES = row("ID", "Node", "lat", "lng", "ROADM_Type");
    private static final Object[] LINK_TITLES = row("ID", "Source", "Destination", "Length", "Fiber Type");

    @Test
    void readsNodesAndLinks() {
        Topology topology = read(new TestWorkbook()
                        .sheet(
                                "Nodes",
                                NODE_TITLES,
                                row(1, "A", 48.1, 11.5, "CDC"),
                                row(2, "B", 49, 12, "directionless"))
                        .sheet("Links", LINK_TITLES, row(1, "A", "B", 120.5, "SSMF"), row(2, "A", "B", 131, null)))
                .get();
        assertThat(topology.name()).isEqualTo("net");
        assertThat(topology.nodes().get(1).roadmType()).isEqualTo(RoadmType.DIRECTIONLESS);
        assertThat(topology.links())
                .containsExactly(new Link("1", "A", "B", 120.5, "SSMF"), new Link("2", "A", "B", 131, "SSMF"));
    }

    @Test
    void readsTheOlderVariantWithItsSpans() {
        Topology topology = read(new TestWorkbook()
                        .sheet(
                                "Nodes",
                                row("ID", "Node", "Location", "ROADM_Type"),
                                row(1, "A", "48.1, 11.5", "CDC"),
                                row(2, "B", "-49,12.25", "CDC"))
                        .sheet(
                                "Links",
                                row(
                                        "ID",
                                        "Source",
                                        "Destination",
                                        "Distance",
                                        "Fiber Type",
                                        "Loss Coefficient",
                                        "Beta"),
                                row(1, "A", "B", "60.1+72.3", "SSMF+NZDF", "0.2+0.21", "-21.7"),
                                row(2, "A", "B", 140, null, null, null)))
                .get();
        assertThat(topology.nodes().get(1).latitude()).isEqualTo(-49);
        Link link = topology.links().getFirst();
        assertThat(link.lengthKm()).isEqualTo(132.4);
        assertThat(link.spans()).extracting(FiberSpan::attenuationDbPerKm).containsExactly(0.2, 0.21);
        assertThat(link.spans()).extracting(FiberSpan::fiberType).containsExactly("SSMF", "NZDF");
        assertThat(link.spans()).extracting(FiberSpan::beta2Ps2PerKm).containsExactly(-21.7, -21.7);
    }

    @Test
    void namesEachOfTwentyFaultsWithItsCell() {
        List<Issue> issues = read(new TestWorkbook()
                        .sheet(
                                "Nodes",
                                NODE_TITLES,
                                row(1, "A", 48.1, 11.5, "CDC"),
                                row(2, "B", 95, 12, "CDC"),
                                row(3, "B", 48, 13, "CDC"),
                                row(4, null, 48, 14, "CDC"),
                                row(5, "E", "north", 15, "CDC"),
                                row(6, "F", 48, 190, "CDC"),
                                row(7, "G", 48, null, "ROADM"),
                                row(8, "H", "48,5", 16, null),
                                row(9, "I", -91, -181, "CDC"))
                        .sheet(
                                "Links",
                                LINK_TITLES,
                                row(1, "A", "B", 10, "SSMF"),
                                row(2, "A", "X", 10, "SSMF"),
                                row(3, "A", "E", -12, "SSMF"),
                                row(4, "E", "E", 10, "SSMF"),
                                row(5, "B", "A", 11, "SSMF"),
                                row(6, "F", "G", null, "SSMF"),
                                row(2, "F", "A", "12 km", "SSMF"),
                                row(8, null, "G", 0, "SSMF")))
                .issues();
        assertThat(issues)
                .filteredOn(Issue::isError)
                .extracting(Issue::pointer)
                .containsExactlyInAnyOrder(
                        "Nodes!C3",
                        "Nodes!B4",
                        "Nodes!B5",
                        "Nodes!C6",
                        "Nodes!D7",
                        "Nodes!D8",
                        "Nodes!E8",
                        "Nodes!C9",
                        "Nodes!E9",
                        "Nodes!C10",
                        "Nodes!D10",
                        "Links!C3",
                        "Links!D4",
                        "Links!C5",
                        "Links!D6",
                        "Links!D7",
                        "Links!A8",
                        "Links!D8",
                        "Links!B9",
                        "Links!D9");
        assertThat(issues)
                .filteredOn(issue -> issue.pointer().equals("Links!D4"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("A-E", "-12 km", "above 0"));
    }

    @Test
    void truthIsNoNumber() {
        assertThat(read(new TestWorkbook()
                                .sheet("Nodes", NODE_TITLES, row(1, "A", true, 11.5, "CDC"))
                                .sheet("Links", row("ID", "Source", "Destination", "Length", "Fiber Type")))
                        .issues())
                .filteredOn(Issue::isError)
                .extracting(issue -> issue.pointer() + " " + issue.message())
                .singleElement()
                .asString()
                .startsWith("Nodes!C2 lat is \"TRUE\"");
    }

    @Test
    void saysWhichSheetsAndColumnsAreMissing() {
        assertThat(read(new TestWorkbook().sheet("Knoten", NODE_TITLES)).issues())
                .extracting(Issue::pointer)
                .containsExactly("Nodes", "Links");
        assertThat(read(new TestWorkbook()
                                .sheet("Nodes", row("ID", "Node", "lat"), row(1, "A", 48.1))
                                .sheet("Links", row("ID", "Source", "Destination"), row(1, "A", "A")))
                        .issues())
                .filteredOn(issue -> issue.code().equals("WORKBOOK_COLUMN_MISSING"))
                .extracting(Issue::pointer)
                .containsExactly("Nodes!D1", "Nodes!E1", "Links!D1", "Links!E1");
    }

    @Test
    void takesALinkWrittenFromBothEndsAsOne() {
        Checked<Topology> read = read(new TestWorkbook()
                .sheet("Nodes", NODE_TITLES, row(1, "A", 48, 11, "CDC"), row(2, "B ", 49, 12, "CDC"))
                .sheet("Links", LINK_TITLES, row(1, "A", "B", 120, "SSMF"), row(2, "B", "A", 120, "SSMF")));
        assertThat(read.get().links()).hasSize(1);
        assertThat(read.issues())
                .extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder("WARNING TEXT_TRIMMED Nodes!B3", "WARNING TOPOLOGY_LINK_BOTH_WAYS Links!A3");
    }

    @Test
    void warnsOfIsolatedNodesAndOfANetworkInPieces() {
        assertThat(read(new TestWorkbook()
                                .sheet(
                                        "Nodes",
                                        NODE_TITLES,
                                        row(1, "A", 48, 11, "CDC"),
                                        row(2, "B", 49, 12, "CDC"),
                                        row(3, "C", 49, 13, "CDC"),
                                        row(4, "D", 49, 14, "CDC"),
                                        row(5, "E", 49, 15, "CDC"))
                                .sheet(
                                        "Links",
                                        LINK_TITLES,
                                        row(1, "A", "B", 120, "SSMF"),
                                        row(2, "C", "D", 120, "SSMF")))
                        .issues())
                .extracting(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
                .containsExactly("WARNING TOPOLOGY_ISOLATED_NODE Nodes!A6", "WARNING TOPOLOGY_DISCONNECTED Links");
    }

    @Test
    void refusesAFormulaThatHasNoStoredValue() {
        assertThat(read(new TestWorkbook()
                                .sheet("Nodes", NODE_TITLES, row(1, "A", TestWorkbook.formula("1+1"), 11, "CDC"))
                                .sheet("Links", LINK_TITLES))
                        .issues())
                .filteredOn(Issue::isError)
                .extracting(Issue::pointer)
                .containsExactly("Nodes!C2");
    }

    @Test
    void writesWhatItReadsBack() {
        Topology spanned = read(new TestWorkbook()
                        .sheet(
                                "Nodes",
                                row("Node", "Location", "ROADM_Type"),
                                row("A", "48.1, 11.5", "CDC"),
                                row("B", "49, 12", "Directionless"))
                        .sheet(
                                "Links",
                                row("Source", "Destination", "Distance", "Fiber Type", "Dispersion", "Risk Groups"),
                                row("A", "B", "60+72.5", "SSMF+NZDF", "16.7+5", "duct 7; bridge")))
                .get();
        byte[] written = new TopologyExporter().write(spanned, ExportFormat.WORKBOOK);
        assertThat(new TopologyImporter()
                        .read(new ImportFile("net.xlsx", written))
                        .get())
                .isEqualTo(spanned);
        assertThat(new TopologyExporter().write(spanned, ExportFormat.WORKBOOK)).isEqualTo(written);
    }

    private static Checked<Topology> read(TestWorkbook workbook) {
        return new TopologyImporter().read(workbook.file("net.xlsx"));
    }
}
