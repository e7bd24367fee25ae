package io.netplanner.server.exchange;

import static io.netplanner.server.exchange.TestWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrafficWorkbookTest {

    private static final Object[] GROUPS = row("Demand", null, null, null, null, "E1", null, "10GE", null, null);
    private static final Object[] TITLES = row(
            "ID",
            "Source",
            "Destination",
            "Restoration_Type",
            "Protection_Type",
            "Quantity_E1",
            "SLA_E1",
            "Quantity_10GE",
            "λ_10GE(nm)",
            "Granularity_10GE");

    @Test
    void readsDemandsUnderGroupTitlesWithTheirTextsAndLeavesOtherColumnsOut() {
        Checked<TrafficMatrix> read = read(new TestWorkbook()
                .sheet(
                        "Traffic",
                        GROUPS,
                        TITLES,
                        row(1, "A", "B", "None", "1+1_NodeDisjoint", null, "gold", 2, 1550, "x")));
        assertThat(read.issues()).isEmpty();
        assertThat(read.get().demands())
                .containsExactly(new Demand(
                        "1",
                        "A",
                        "B",
                        Protection.NODE_DISJOINT,
                        Restoration.NONE,
                        List.of(new ServiceGroup("10GE", 2, List.of("1-10GE-1", "1-10GE-2"), null, "x", Map.of()))));
    }

    @Test
    void readsTheOlderVariant() {
        TrafficMatrix matrix = read(new TestWorkbook()
                        .sheet(
                                "whatever",
                                row(
                                        "ID",
                                        "Source",
                                        "Destination",
                                        "restorationType",
                                        "protectionType",
                                        "Quantity_STM1_E",
                                        "Quantity_STM1_O",
                                        "Quantity_40GE"),
                                row("d1", "A", "B", "AdvJointSame", "NoProtection", 1, 2, 3)))
                .get();
        assertThat(matrix.demands().getFirst().services())
                .extracting(group -> group.quantity() + " " + group.type())
                .containsExactly("1 STM1 Electrical", "2 STM1 Optical", "3 40GE");
    }

    @Test
    void namesEveryFaultWithItsCell() {
        List<Issue> issues = new TrafficImporter()
                .read(
                        new TestWorkbook()
                                .sheet(
                                        "Traffic",
                                        GROUPS,
                                        TITLES,
                                        row(1, "A", "B", "None", "NoProtection", 2.7, null, 1),
                                        row(1, "A", "B", "None", "NoProtection", 1, null, -3),
                                        row(3, "A", "A", "Joint", "1+1", 1, null, null),
                                        row(4, "A", "Z", "None", "NoProtection", 1, null, 99999),
                                        row(null, null, "B", null, "NoProtection", "two", null, null))
                                .file("traffic.xlsx"),
                        TrafficContext.of(network()))
                .issues();
        assertThat(issues)
                .filteredOn(Issue::isError)
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder(
                        "VALUE_TYPE Traffic!F3",
                        "TRAFFIC_DUPLICATE_DEMAND_ID Traffic!A4",
                        "TRAFFIC_QUANTITY_RANGE Traffic!H4",
                        "TRAFFIC_EQUAL_ENDS Traffic!C5",
                        "VALUE_UNKNOWN Traffic!D5",
                        "VALUE_UNKNOWN Traffic!E5",
                        "TRAFFIC_UNKNOWN_NODE Traffic!C6",
                        "TRAFFIC_QUANTITY_RANGE Traffic!H6",
                        "TRAFFIC_BLANK_DEMAND_ID Traffic!A7",
                        "TRAFFIC_BLANK_END Traffic!B7",
                        "VALUE_MISSING Traffic!D7",
                        "VALUE_TYPE Traffic!F7");
    }

    @Test
    void refusesServiceTypesTheCatalogueDoesNotHaveAtTheirColumn() {
        assertThat(read(new TestWorkbook()
                                .sheet(
                                        "Traffic",
                                        row(
                                                "ID",
                                                "Source",
                                                "Destination",
                                                "Restoration_Type",
                                                "Protection_Type",
                                                "Quantity_25GE",
                                                "Remarks"),
                                        row(1, "A", "B", "None", "NoProtection", 1, "urgent"),
                                        row(2, "A", "C", "None", "NoProtection", 1, null)))
                        .issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder(
                        "TRAFFIC_UNKNOWN_SERVICE_TYPE Traffic!F1", "WORKBOOK_COLUMN_IGNORED Traffic!G1");
    }

    @Test
    void writesWhatItReadsBack() {
        TrafficMatrix matrix = new TrafficMatrix(
                "traffic",
                List.of(
                        new Demand(
                                "1",
                                "A",
                                "B",
                                Protection.SRLG_DISJOINT,
                                Restoration.JOINT_SAME,
                                List.of(new ServiceGroup("STM1 Optical", List.of("1-STM1_Optical-1")))),
                        new Demand(
                                "2",
                                "B",
                                "C",
                                Protection.NONE,
                                Restoration.NONE,
                                List.of(new ServiceGroup("400GE", List.of("2-400GE-1"))))));
        byte[] written = new TrafficExporter().write(matrix, ExportFormat.WORKBOOK);
        assertThat(new TrafficImporter()
                        .read(new ImportFile("traffic.xlsx", written), TrafficContext.standalone())
                        .get())
                .isEqualTo(matrix);
    }

    private static Topology network() {
        return new Topology(
                "net", List.of(new Node("A", 1, 1, RoadmType.CDC), new Node("B", 2, 2, RoadmType.CDC)), List.of());
    }

    private static Checked<TrafficMatrix> read(TestWorkbook workbook) {
        return new TrafficImporter().read(workbook.file("traffic.xlsx"), TrafficContext.standalone());
    }
}
