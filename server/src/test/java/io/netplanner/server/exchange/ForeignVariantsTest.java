package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other tools as their formats allow them, though the tools themselves write them otherwise. */
class ForeignVariantsTest {

    private static final String HEAD = "?SNDlib native format; type: network; version: 1.0\n";

    @Test
    void lineEndsMeanNothingInAnSndlibFile() {
        String file = HEAD + """
                META ( granularity = 15min
                  unit = MBITPERSEC origin = somewhere ) NODES (A(10 50)B ( 11
                50 ) # here
                  C ( 10.5 51 ) )
                LINKS
                ( L1 ( A B ) 0 0 2 0 ( 155 10
                   622 30 ) L2 (B C) 0 0 2 0 ()
                  L3 ( C A ) ) DEMANDS ( D1 ( A B ) 1 12000 UNLIMITED D2 ( A C ) 1 3000 4
                ) ADMISSIBLE_PATHS ( D1 ( P1 ( L1 ) P2 ( L3 L2 ) ) )
                """;

        Topology topology = topology(file).get();
        TrafficMatrix traffic = traffic(file).get();

        assertThat(topology.nodes()).extracting(Node::name).containsExactly("A", "B", "C");
        assertThat(topology.links())
                .extracting(Link::id, Link::source, Link::destination)
                .containsExactly(tuple("L1", "A", "B"), tuple("L2", "B", "C"), tuple("L3", "C", "A"));
        assertThat(traffic.demands()).hasSize(2);
    }

    @Test
    void volumesAreReadInTheUnitThatTheFileNames() {
        String sndlib = HEAD + "META (\n unit = MBITPERSEC\n)\nNODES (\n A ( 10 50 )\n B ( 11 50 )\n)\n"
                + "DEMANDS (\n D ( A B ) 1 12000.0 UNLIMITED\n)\n";
        String xml = """
                <network xmlns="http://sndlib.zib.de/network" version="1.0"><meta><unit>MBITPERSEC</unit></meta>
                 <networkStructure><nodes coordinatesType="geographical">
                  <node id="A"><coordinates><x>10</x><y>50</y></coordinates></node>
                  <node id="B"><coordinates><x>11</x><y>50</y></coordinates></node></nodes></networkStructure>
                 <demands><demand id="D"><source>A</source><target>B</target><demandValue>12000</demandValue></demand></demands>
                </network>""";
        String net2plan = """
                <network version="5"><node id="1" xCoord="10" yCoord="50" name="A"/><node id="2" xCoord="11" yCoord="50" name="B"/>
                 <layer id="0" demandTrafficUnitsName="Mbps"><demand id="3" ingressNodeId="1" egressNodeId="2" offeredTraffic="12000"/></layer>
                </network>""";

        for (String file : List.of(sndlib, xml, net2plan)) {
            assertThat(traffic(file).get().demands().getFirst().services())
                    .extracting(ServiceGroup::type, ServiceGroup::quantity)
                    .containsExactly(tuple("10GE", 1), tuple("GE", 2));
        }
    }

    @Test
    void chainOfNodesWithoutCoordinatesFindsItsPlaces() {
        String graph = """
                <graphml><key id="x" for="node" attr.name="Longitude"/><key id="y" for="node" attr.name="Latitude"/>
                <graph edgedefault="undirected">
                  <node id="a"><data key="x">10</data><data key="y">50</data></node>
                  <node id="b"/><node id="c"/><node id="d"/>
                  <edge source="d" target="c"/><edge source="c" target="b"/><edge source="b" target="a"/>
                </graph></graphml>""";

        Checked<Topology> read = topology(graph);

        assertThat(read.findValue()).isPresent();
        assertThat(read.get().nodes())
                .allSatisfy(node -> assertThat(node.longitude()).isEqualTo(10));
        assertThat(read.issues())
                .filteredOn(issue -> issue.code().equals("IMPORT_COORDINATES_MISSING"))
                .extracting(Issue::message)
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Node b has no coordinates");
    }

    @Test
    void valuesThatAGraphLeavesOutAreThoseOfItsKeys() {
        String graph = """
                <graphml><key id="x" for="node" attr.name="Longitude"><default>10</default></key>
                <key id="y" attr.name="Latitude"><default>50</default></key>
                <key id="l" for="edge" attr.name="length"><default>77.5</default></key>
                <key id="n" for="node" attr.name="label"/><key id="m" for="node" attr.name="name"/>
                <graph edgedefault="undirected">
                  <node id="a"><data key="n"> </data><data key="m">Aldmere</data></node>
                  <node id="b"><data key="x">11</data><port name="p"/><graph id="inner"/></node>
                  <edge source="a" target="b"/><hyperedge/>
                </graph><graph/></graphml>""";

        Checked<Topology> read = topology(graph);

        assertThat(read.get().nodes())
                .extracting(Node::name, Node::latitude, Node::longitude)
                .containsExactly(tuple("Aldmere", 50.0, 10.0), tuple("b", 50.0, 11.0));
        assertThat(read.get().links().getFirst().lengthKm()).isEqualTo(77.5);
        assertThat(read.issues())
                .extracting(Issue::message)
                .contains("Left out of the file: every graph but the first, graph, hyperedge, port.");
    }

    @Test
    void labelsAndPlacesOfADrawingAreTaken() {
        String drawing = """
                <graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/>
                <graph edgedefault="undirected">
                  <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry x="0" y="-50"/><y:NodeLabel>Top</y:NodeLabel></y:ShapeNode></data></node>
                  <node id="n1"><data key="d6"><y:ShapeNode><y:Geometry x="100" y="50"/><y:NodeLabel>Right below</y:NodeLabel></y:ShapeNode></data></node>
                  <edge source="n0" target="n1"/>
                </graph></graphml>""";

        Checked<Topology> read = topology(drawing);

        assertThat(read.get().nodes())
                .extracting(Node::name, Node::latitude, Node::longitude)
                .containsExactly(tuple("Top", 5.0, -5.0), tuple("Right below", -5.0, 5.0));
        assertThat(read.issues())
                .extracting(Issue::code)
                .contains("IMPORT_COORDINATES_PIXELS")
                .doesNotContain("IMPORT_LEFT_OUT");
    }

    @Test
    void featuresWithoutAPlaceAreNodesAndLinksAllTheSame() {
        String map = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"name": "A"}, "geometry": null},
                  {"type": "Feature", "properties": {"name": "B"}, "geometry": {"type": "Point", "coordinates": [11, 50]}},
                  {"type": "Feature", "properties": {"id": "L", "source": "A", "destination": "B", "length": 20}, "geometry": null}]}""";

        Checked<Topology> read = topology(map);

        assertThat(read.get().nodes())
                .extracting(Node::name, Node::longitude)
                .containsExactlyInAnyOrder(tuple("A", 11.0), tuple("B", 11.0));
        assertThat(read.get().links())
                .singleElement()
                .satisfies(link -> assertThat(link.lengthKm()).isEqualTo(20));
    }

    @Test
    void lineOfOnePartIsALineAndOneOfSeveralIsLeftOut() {
        String map = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"name": "one"},
                   "geometry": {"type": "MultiLineString", "coordinates": [[[10, 50], [11, 50]]]}},
                  {"type": "Feature", "properties": {"name": "two"},
                   "geometry": {"type": "MultiLineString", "coordinates": [[[10, 50], [11, 50]], [[12, 50], [13, 50]]]}}]}""";

        Checked<Topology> read = topology(map);

        assertThat(read.get().links()).extracting(Link::id).containsExactly("one");
        assertThat(read.issues())
                .extracting(Issue::message)
                .contains("1 features are neither points nor single lines: left out.");
    }

    @Test
    void propertiesOfAMapThatAreNotReadAreNamed() {
        String map = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"name": "A", "owner": "x"}, "geometry": {"type": "Point", "coordinates": [10, 50]}},
                  {"type": "Feature", "properties": {"name": "B"}, "geometry": {"type": "Point", "coordinates": [11, 50]}},
                  {"type": "Feature", "properties": {"source": "A", "destination": "B", "cores": 48},
                   "geometry": {"type": "LineString", "coordinates": [[10, 50], [11, 50]]}}]}
                """;

        assertThat(topology(map).issues()).extracting(Issue::message).contains("Left out of the file: cores, owner.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"roadmType\": \"Fancy\"", "\"name\": \"A\", \"roadmType\": \"none\""})
    void unknownRoadmTypeIsAnError(String property) {
        String map = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {%s}, "geometry": {"type": "Point", "coordinates": [10, 50]}}]}
                """.formatted(property);

        assertThat(codes(topology(map))).contains("VALUE_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "{}", "[1]", "[{\"lengthKm\": \"x\"}]", "\"text\""})
    void spansOfAnotherShapeAreAnError(String spans) {
        String map = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"spans": %s},
                   "geometry": {"type": "LineString", "coordinates": [[10, 50], [11, 50]]}}]}
                """.formatted(spans);

        assertThat(codes(topology(map))).contains("VALUE_TYPE");
    }

    private static Checked<Topology> topology(String content) {
        return new TopologyImporter().read(file(content));
    }

    private static Checked<TrafficMatrix> traffic(String content) {
        return new TrafficImporter().read(file(content), TrafficContext.standalone());
    }

    private static ImportFile file(String content) {
        return new ImportFile("file", content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Checked<?> read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
