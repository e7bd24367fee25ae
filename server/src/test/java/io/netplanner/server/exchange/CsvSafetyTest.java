package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV that a spreadsheet opens without running anything, and that no spreadsheet's encoding falsifies. */
class CsvSafetyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "@SUM(A1)", "+1+cmd|x", "-2+3+cmd|' /C calc'!A0", "'=1+1", "''-x", "'-5"})
    void nameThatASpreadsheetWouldRunIsMarkedAndComesBackAsItWas(String name) {
        Topology topology = new Topology("t", List.of(new Node(name, 48.5, -11.5, RoadmType.CDC)), List.of());

        String csv = new String(new TopologyExporter().write(topology, ExportFormat.CSV), StandardCharsets.UTF_8);

        assertThat(csv).contains("'" + name).contains(",-11.5,");
        assertThat(read(csv.getBytes(StandardCharsets.UTF_8)).get().nodes())
                .extracting(Node::name)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-21.7+-21.5", "'t Zand", "A=B", "-", "?+1.5"})
    void whatNothingCouldRunStaysAsItIs(String name) {
        Topology topology = new Topology("t", List.of(new Node(name, 48.5, 11.5, RoadmType.CDC)), List.of());

        String csv = new String(new TopologyExporter().write(topology, ExportFormat.CSV), StandardCharsets.UTF_8);

        assertThat(csv).contains("," + name + ",");
    }

    @Test
    void otherEncodingsAreRefusedInsteadOfReadAsOtherLetters() {
        byte[] western =
                "ID,Node,lat,lng,ROADM_Type\n1,K\u00f6ln,50.9,6.9,CDC\n".getBytes(Charset.forName("windows-1252"));

        assertThat(read(western).issues()).extracting(Issue::code).containsExactly("CSV_MALFORMED");
    }

    private static Checked<Topology> read(byte[] csv) {
        return new TopologyImporter().read(new ImportFile("n.csv", csv));
    }
}
