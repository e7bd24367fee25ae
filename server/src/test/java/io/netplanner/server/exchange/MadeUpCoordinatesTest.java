package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Graphs that say nothing of where their nodes are: drawn by the lengths of their links, and said to be made up. */
class MadeUpCoordinatesTest {

    private static final double KM_PER_DEGREE = 111.2;
    private static final String SQUARE = """
            <graphml><key id="l" for="edge" attr.name="length"/><graph edgedefault="undirected">
              <node id="a"/><node id="b"/><node id="c"/><node id="d"/>
              <edge source="a" target="c"><data key="l">300</data></edge>
              <edge source="c" target="b"><data key="l">300</data></edge>
              <edge source="b" target="d"><data key="l">300</data></edge>
              <edge source="d" target="a"><data key="l">300</data></edge>
            </graph></graphml>""";

    @Test
    void distancesOnTheDrawingComeNearToTheLengthsOfLinks() {
        Checked<Topology> read = read(SQUARE);

        assertThat(read.issues()).noneMatch(Issue::isError).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo("IMPORT_COORDINATES_MADE_UP");
            assertThat(issue.message()).startsWith("No node has coordinates").contains("set them before planning");
        });
        for (Link link : read.get().links()) {
            assertThat(link.lengthKm()).isEqualTo(300);
            assertThat(drawnKm(read.get(), link)).isCloseTo(300, within(60.0));
        }
    }

    @Test
    void nodesThatAreAllAtOnePlaceHaveNone() {
        String atZero = SQUARE.replaceAll(
                        "<node id=\"(\\w)\"/>",
                        "<node id=\"$1\"><data key=\"x\">0</data><data key=\"y\">0.0</data></node>")
                .replace(
                        "<graphml>",
                        "<graphml><key id=\"x\" for=\"node\" attr.name=\"lon\"/><key id=\"y\" for=\"node\" attr.name=\"lat\"/>");

        assertThat(read(atZero).get()).isEqualTo(read(SQUARE).get());
    }

    @Test
    void theSameFileGivesTheSameDrawing() {
        assertThat(read(SQUARE).get()).isEqualTo(read(SQUARE).get());
    }

    @Test
    void noTwoNodesOfAStarAreAtOnePlace() {
        String edges = IntStream.range(0, 30)
                .mapToObj(leaf -> "<node id='n" + leaf + "'/><edge source='hub' target='n" + leaf + "'/>")
                .collect(Collectors.joining());

        Topology star = read("<graphml><graph><node id='hub'/>" + edges + "</graph></graphml>")
                .get();

        Set<String> places = new HashSet<>();
        star.nodes().forEach(node -> places.add("%.2f %.2f".formatted(node.latitude(), node.longitude())));
        assertThat(places).hasSize(31);
        assertThat(star.links()).allSatisfy(link -> assertThat(link.lengthKm()).isBetween(20.0, 300.0));
    }

    @Test
    void whatIsConnectedToNoPlaceIsDrawnSouthOfTheRest() {
        Checked<Topology> read = read("""
                <graphml><key id="x" for="node" attr.name="lon"/><key id="y" for="node" attr.name="lat"/><graph>
                  <node id="a"><data key="x">10</data><data key="y">50</data></node>
                  <node id="b"><data key="x">12</data><data key="y">51</data></node>
                  <node id="c"/><node id="d"/><node id="alone"/>
                  <edge source="a" target="b"/><edge source="c" target="d"/>
                </graph></graphml>""");

        assertThat(read.issues()).noneMatch(Issue::isError);
        assertThat(read.issues())
                .filteredOn(issue -> issue.code().equals("IMPORT_COORDINATES_MADE_UP"))
                .extracting(Issue::message)
                .singleElement()
                .asString()
                .startsWith("Nodes c, d, alone");
        assertThat(read.get().nodes().subList(0, 2)).extracting(Node::latitude).containsExactly(50.0, 51.0);
        assertThat(read.get().nodes().subList(2, 5)).allSatisfy(node -> {
            assertThat(node.latitude()).isBetween(40.0, 49.1);
            assertThat(node.longitude()).isBetween(0.0, 22.0);
        });
    }

    @Test
    void graphOfAnySizeAndWithAnyLengthsFitsTheGlobe() {
        String chain = IntStream.range(0, 2_000)
                .mapToObj(n -> "<node id='n" + n + "'/>"
                        + (n == 0 ? "" : "<edge source='n" + (n - 1) + "' target='n" + n + "'/>"))
                .collect(Collectors.joining());
        String far = SQUARE.replace("300", "19000");

        for (String graph : new String[] {"<graphml><graph>" + chain + "</graph></graphml>", far}) {
            assertThat(read(graph).get().nodes()).allSatisfy(node -> {
                assertThat(node.latitude()).isBetween(-21.0, 21.0);
                assertThat(node.longitude()).isBetween(-21.0, 21.0);
            });
        }
    }

    private static double drawnKm(Topology topology, Link link) {
        Node source = node(topology, link.source());
        Node destination = node(topology, link.destination());
        return KM_PER_DEGREE
                * Math.hypot(source.latitude() - destination.latitude(), source.longitude() - destination.longitude());
    }

    private static Node node(Topology topology, String name) {
        return topology.nodes().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Checked<Topology> read(String file) {
        return new TopologyImporter().read(new ImportFile("graph.graphml", file.getBytes(StandardCharsets.UTF_8)));
    }
}
