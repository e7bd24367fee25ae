package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of other tools, each a triangle of towns. */
class ForeignFilesTest {

    private static final String SNDLIB = """
            ?SNDlib native format; type: network; version: 1.0
            # a comment
            META (
              granularity = 1hour
            )
            NODES (
              Aldmere ( 10.00 50.00 )
              Brack ( 11.00 50.00 ) # with a comment
              Corvo ( 10.50 51.00 )
            )
            LINKS (
              L1 ( Aldmere Brack ) 0.00 0.00 2.00 0.00 ( 155.00 10.00 622.00 30.00 )
              L2 ( Brack Corvo ) 0.00 0.00 2.00 0.00 ( )
              L3 ( Corvo Aldmere ) 0.00 0.00 2.00 0.00 ( )
            )
            DEMANDS (
              D1 ( Aldmere Brack ) 1 137.00 UNLIMITED
              D2 ( Brack Aldmere ) 1 12.00 UNLIMITED
              D3 ( Corvo Brack ) 1 0.00 UNLIMITED
            )
            ADMISSIBLE_PATHS (
              D1 (
                P1 ( L1 )
              )
            )
            """;

    private static final String SNDLIB_XML = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <network xmlns="http://sndlib.zib.de/network" version="1.0">
             <networkStructure>
              <nodes coordinatesType="pixel">
               <node id="Aldmere"><coordinates><x>0.0</x><y>100.0</y></coordinates></node>
               <node id="Brack"><coordinates><x>400.0</x><y>100.0</y></coordinates></node>
              </nodes>
              <links><link id="L1"><source>Aldmere</source><target>Brack</target></link></links>
             </networkStructure>
             <demands><demand id="D1"><source>Aldmere</source><target>Brack</target><demandValue>9.5</demandValue></demand></demands>
            </network>
            """;

    private static final String NET2PLAN = """
            <?xml version='1.0' encoding='UTF-8'?>
            <network description="" name="Triangle" version="5" nextElementId="20">
              <node id="2" xCoord="10" yCoord="50" name="Aldmere" isUp="true"/>
              <node id="3" xCoord="11" yCoord="50" name="Brack" isUp="true"/>
              <layer id="1" name="WDM">
                <link id="6" originNodeId="2" destinationNodeId="3" capacity="25.0" lengthInKm="80.5"/>
                <link id="7" originNodeId="3" destinationNodeId="2" capacity="25.0" lengthInKm="80.5"/>
                <demand id="8" ingressNodeId="2" egressNodeId="3" offeredTraffic="20.0"/>
                <sourceRouting><route id="9"/></sourceRouting>
              </layer>
              <layer id="10" name="IP"/>
              <srg id="11" links="6 7" nodes=""/>
            </network>
            """;

    private static final String NET2PLAN_FIRST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <network name="Old" description="">
              <physicalTopology>
                <node xCoord="10" yCoord="50" name="Aldmere"/><node xCoord="11" yCoord="50" name="Brack"/>
                <link originNodeId="0" destinationNodeId="1" linkCapacityInErlangs="1" linkLengthInKm="70"/>
              </physicalTopology>
              <demandSet><demandEntry ingressNodeId="0" egressNodeId="1" offeredTrafficInErlangs="1.2"/></demandSet>
            </network>
            """;

    private static final String GRAPHML = """
            <?xml version="1.0" encoding="utf-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key attr.name="Latitude" attr.type="double" for="node" id="d1"/>
              <key attr.name="Longitude" attr.type="double" for="node" id="d2"/>
              <key attr.name="label" attr.type="string" for="node" id="d3"/>
              <key attr.name="LinkSpeed" attr.type="string" for="edge" id="d4"/>
              <graph edgedefault="undirected">
                <node id="0"><data key="d1">50.0</data><data key="d2">10.0</data><data key="d3">Aldmere</data></node>
                <node id="1"><data key="d1">50.0</data><data key="d2">11.0</data><data key="d3">Aldmere</data></node>
                <node id="2"><data key="d3">Corvo</data></node>
                <edge source="0" target="1"><data key="d4">10</data></edge>
                <edge source="1" target="2"/><edge source="2" target="0"/>
              </graph>
            </graphml>
            """;

    private static final String GEOJSON = """
            {"type": "FeatureCollection", "name": "Towns", "features": [
              {"type": "Feature", "properties": {"name": "Aldmere"}, "geometry": {"type": "Point", "coordinates": [10, 50]}},
              {"type": "Feature", "properties": {"name": "Brack"}, "geometry": {"type": "Point", "coordinates": [11, 50]}},
              {"type": "Feature", "properties": {"id": "L1"}, "geometry": {"type": "LineString", "coordinates": [[10, 50], [10.5, 50.5], [11, 50]]}},
              {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}}
            ]}
            """;

    @Test
    void readsTheNetworkOfAnSndlibFileAndMeasuresItsLinks() {
        Topology topology = topology("triangle.txt", SNDLIB).get();

        assertThat(topology.name()).isEqualTo("triangle");
        assertThat(topology.nodes()).extracting(Node::name).containsExactly("Aldmere", "Brack", "Corvo");
        assertThat(topology.links()).extracting(Link::id).containsExactly("L1", "L2", "L3");
        assertThat(topology.links().getFirst().lengthKm()).isBetween(71.0, 72.0);
    }

    @Test
    void carriesTheVolumesOfAnSndlibFileByTheFewestServicesOfBothDirections() {
        Checked<TrafficMatrix> traffic = traffic("triangle.txt", SNDLIB);

        assertThat(traffic.get().demands()).singleElement().satisfies(demand -> {
            assertThat(demand.services())
                    .extracting(ServiceGroup::type, ServiceGroup::quantity)
                    .containsExactly(tuple("100GE", 1), tuple("10GE", 3), tuple("GE", 6));
            assertThat(demand.services().getFirst().ids()).hasSize(1);
        });
        assertThat(codes(traffic)).contains("IMPORT_DEMANDS_PAIRED", "IMPORT_DEMAND_EMPTY", "IMPORT_VOLUMES");
    }

    @Test
    void keepsTheShapeOfADrawingInPixelsAndSaysThatItsScaleMeansNothing() {
        Checked<Topology> read = topology("drawing.xml", SNDLIB_XML);

        assertThat(read.get().nodes()).extracting(Node::longitude).containsExactly(-5.0, 5.0);
        assertThat(codes(read)).contains("IMPORT_COORDINATES_PIXELS", "IMPORT_LENGTHS");
        assertThat(traffic("drawing.xml", SNDLIB_XML).get().demands())
                .extracting(Demand::id)
                .containsExactly("D1");
    }

    @Test
    void joinsTheOneWayLinksOfANet2PlanDesignAndKeepsItsRiskGroups() {
        Checked<Topology> read = topology("triangle.n2p", NET2PLAN);

        assertThat(read.get().name()).isEqualTo("Triangle");
        assertThat(read.get().links()).singleElement().satisfies(link -> {
            assertThat(link.lengthKm()).isEqualTo(80.5);
            assertThat(link.direction()).isEqualTo(Direction.BIDIRECTIONAL);
            assertThat(link.riskGroups()).containsExactly("srg 11");
        });
        assertThat(codes(read)).contains("IMPORT_LINKS_PAIRED", "IMPORT_LEFT_OUT");
        assertThat(traffic("triangle.n2p", NET2PLAN).get().demands()).hasSize(1);
    }

    @Test
    void readsTheFirstFormOfNet2Plan() {
        Topology topology = topology("old.n2p", NET2PLAN_FIRST).get();

        assertThat(topology.links()).singleElement().satisfies(link -> {
            assertThat(link.source()).isEqualTo("Aldmere");
            assertThat(link.direction()).isEqualTo(Direction.UNIDIRECTIONAL);
        });
        assertThat(traffic("old.n2p", NET2PLAN_FIRST).get().demands()).hasSize(1);
    }

    @Test
    void tellsNodesOfAGraphApartAndPutsThoseWithoutCoordinatesAmidTheirNeighbours() {
        Checked<Topology> read = topology("zoo.graphml", GRAPHML);

        assertThat(read.get().nodes()).extracting(Node::name).containsExactly("Aldmere", "Aldmere 2", "Corvo");
        assertThat(read.get().nodes().getLast().longitude()).isEqualTo(10.5);
        assertThat(codes(read)).contains("IMPORT_NAME_REPEATED", "IMPORT_COORDINATES_MISSING", "IMPORT_LEFT_OUT");
    }

    @Test
    void takesTheLinesOfAGeoJsonMapAsFibreAndMeasuresThemAlongTheirCourse() {
        Checked<Topology> read = topology("map.geojson", GEOJSON);

        assertThat(read.get().name()).isEqualTo("Towns");
        assertThat(read.get().links()).singleElement().satisfies(link -> {
            assertThat(link.source()).isEqualTo("Aldmere");
            assertThat(link.destination()).isEqualTo("Brack");
            assertThat(link.lengthKm()).isBetween(131.0, 133.0);
        });
        assertThat(codes(read)).contains("IMPORT_LEFT_OUT");
    }

    @Test
    void noticesCitiesWhoseLongitudesAreMirroredAndRepairsThemWhenAsked() {
        String mirrored = SNDLIB.replace("10.00 50.00", "122.33 47.61")
                .replace("11.00 50.00", "104.99 39.74")
                .replace("10.50 51.00", "87.63 41.88")
                .replace("Aldmere", "Seattle")
                .replace("Brack", "Denver")
                .replace("Corvo", "Chicago");

        assertThat(topology("us.txt", mirrored).issues())
                .filteredOn(issue -> issue.code().equals("COORDINATES_SUSPECT"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("coordinates=mirrored"));
        Checked<Topology> repaired = new TopologyImporter()
                .read(new ImportFile("us.txt", mirrored.getBytes(StandardCharsets.UTF_8), CoordinateRepair.MIRRORED));
        assertThat(repaired.get().nodes().getFirst().longitude()).isEqualTo(-122.33);
        assertThat(codes(repaired)).doesNotContain("COORDINATES_SUSPECT");
    }

    @Test
    void noticesANetworkAtSeaThatLiesOnLandWithLatitudeAndLongitudeSwapped() {
        String swapped = SNDLIB.replace("10.00 50.00", "35.7 139.7")
                .replace("11.00 50.00", "34.7 135.5")
                .replace("10.50 51.00", "43.1 141.4");
        String geographic = SNDLIB.replace("10.00 50.00", "-10.0 20.0")
                .replace("11.00 50.00", "-12.0 25.0")
                .replace("10.50 51.00", "-9.0 18.0");

        assertThat(codes(topology("pixels.txt", swapped))).contains("IMPORT_COORDINATES_PIXELS");
        assertThat(codes(topology("africa.txt", geographic))).doesNotContain("COORDINATES_SUSPECT");
    }

    @Test
    void namesTheLineOfEveryFault() {
        Checked<Topology> read = topology(
                "bad.txt", SNDLIB.replace("10.50 51.00", "ten 51.00").replace("( Brack Corvo )", "( Brack Nowhere )"));

        assertThat(read.issues().stream().filter(Issue::isError))
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .contains("IMPORT_NUMBER line 9", "TOPOLOGY_UNKNOWN_NODE line 13");
    }

    @Test
    void neverResolvesEntities() {
        String bomb = "<!DOCTYPE network [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        Checked<Topology> read = topology(
                "evil.n2p", NET2PLAN.replace("<network ", bomb + "<network ").replace("Aldmere", "&a;"));

        assertThat(codes(read)).containsExactly("XML_MALFORMED");
    }

    @Test
    void refusesXmlNestedWithoutEnd() {
        Checked<Topology> read = topology("deep.graphml", "<graphml>" + "<graph>".repeat(100_000));

        assertThat(codes(read)).containsExactly("XML_MALFORMED");
    }

    private static Checked<Topology> topology(String name, String content) {
        return new TopologyImporter().read(file(name, content));
    }

    private static Checked<TrafficMatrix> traffic(String name, String content) {
        return new TrafficImporter().read(file(name, content), TrafficContext.standalone());
    }

    private static ImportFile file(String name, String content) {
        return new ImportFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Checked<?> read) {
        return read.issues().stream().map(Issue::code).toList();
    }
}
