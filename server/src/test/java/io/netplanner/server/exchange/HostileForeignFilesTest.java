package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in the formats of other tools that are made to hurt: each is refused with its reason, in little room. */
class HostileForeignFilesTest {

    private static final String SNDLIB_XML =
            "<network xmlns=\"http://sndlib.zib.de/network\" version=\"1.0\">%s</network>";
    private static final String NET2PLAN =
            "<network description=\"\" name=\"x\" version=\"5\" nextElementId=\"1\"><layer id=\"1\"/>%s</network>";
    private static final String GRAPHML =
            "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph>%s</graph></graphml>";
    private static final String GEOJSON = "{\"type\": \"FeatureCollection\", \"features\": [%s]}";
    private static final String GNPY = "{\"elements\": [%s], \"connections\": []}";
    private static final String CANONICAL = "{\"formatVersion\": 1, \"name\": \"x\", \"links\": [], \"nodes\": [%s]}";

    @ParameterizedTest
    @MethodSource("xmlFormats")
    void entitiesAreNeverResolved(String name, String format) {
        for (String declaration : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;&a;&a;\">]>")) {
            assertThat(codes(name, declaration + format.formatted("<node id=\"&e;\"/>")))
                    .as(declaration)
                    .containsExactly("XML_MALFORMED");
        }
    }

    @ParameterizedTest
    @MethodSource("xmlFormats")
    void markupNestedTenThousandDeepIsRefused(String name, String format) {
        assertThat(codes(name, format.formatted("<a>".repeat(10_000) + "</a>".repeat(10_000))))
                .containsExactly("XML_MALFORMED");
    }

    @ParameterizedTest
    @MethodSource("xmlFormats")
    void aMillionElementsAreRefused(String name, String format) {
        assertThat(codes(name, format.formatted("<a/>".repeat(1_000_000)))).containsExactly("XML_MALFORMED");
    }

    @ParameterizedTest
    @MethodSource("jsonFormats")
    void jsonNestedTenThousandDeepIsRefused(String name, String format) {
        assertThat(codes(name, format.formatted("[".repeat(10_000) + "]".repeat(10_000))))
                .containsExactly("JSON_MALFORMED");
    }

    @ParameterizedTest
    @MethodSource("jsonFormats")
    void numberOfAMillionDigitsIsRefused(String name, String format) {
        assertThat(codes(name, format.formatted("9".repeat(1_000_000)))).containsExactly("JSON_MALFORMED");
    }

    @Test
    void csvOfAMillionLinesIsRefused() {
        assertThat(codes("n.csv", "Node,lat,lng,ROADM_Type\n" + "A,1,1,CDC\n".repeat(1_000_000)))
                .containsExactly("WORKBOOK_TOO_LARGE");
    }

    @Test
    void quoteThatNeverEndsIsRefused() {
        assertThat(codes("n.csv", "Node,lat,lng,ROADM_Type\n\"" + "x".repeat(30_000_000)))
                .containsExactly("CSV_MALFORMED");
    }

    @Test
    void formulaInCsvIsATextLikeAnyOther() {
        String csv = "ID,Node,lat,lng,ROADM_Type\n1,=1+1,1,1,CDC\n\nID,Source,Destination,Length,Fiber Type\n";

        assertThat(read("n.csv", csv).get().nodes()).extracting(Node::name).containsExactly("=1+1");
    }

    @Test
    void sndlibOfAMillionNodesIsRefused() {
        String nodes = "  N ( 10.00 50.00 )\n".repeat(1_000_000);

        assertThat(codes("n.txt", "?SNDlib native format; type: network; version: 1.0\nNODES (\n" + nodes + ")\n"))
                .contains("IMPORT_LINE");
    }

    @Test
    void sndlibWhoseBracketsNeverEndIsRefused() {
        assertThat(read("n.txt", "?SNDlib native format; type: network; version: 1.0\nMETA (\n" + "(".repeat(1_000_000))
                        .hasErrors())
                .isTrue();
    }

    static Stream<Arguments> xmlFormats() {
        return Stream.of(
                Arguments.of("n.xml", SNDLIB_XML), Arguments.of("n.n2p", NET2PLAN), Arguments.of("n.graphml", GRAPHML));
    }

    static Stream<Arguments> jsonFormats() {
        return Stream.of(
                Arguments.of("n.geojson", GEOJSON), Arguments.of("n.json", GNPY), Arguments.of("n.json", CANONICAL));
    }

    private static List<String> codes(String name, String content) {
        return read(name, content).issues().stream().map(Issue::code).toList();
    }

    private static Checked<Topology> read(String name, String content) {
        return new TopologyImporter().read(new ImportFile(name, content.getBytes(StandardCharsets.UTF_8)));
    }
}
