package io.netplanner.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.TrafficMatrix;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Designs of IP over WDM: fibres below, traffic above, and virtual nodes for "any of several places". */
class Net2PlanLayersTest {

    private static final String IP_OVER_WDM = """
            <?xml version='1.0' encoding='UTF-8'?>
            <network description="" name="Two towns" version="6" nextElementId="40">
              <node id="4" name="ANYCASTORIGIN," xCoord="0.0" yCoord="0.0">
                <tag value="$$$TAGNODE_INDICATIONVIRTUALORIGINNODE"/>
              </node>
              <node id="5" name="ANYCASTDESTINATION," xCoord="0.0" yCoord="0.0">
                <tag value="$$$TAGNODE_INDICATIONVIRTUALDESTINATIONNODE"/>
              </node>
              <node id="6" name="Aldmere" xCoord="10" yCoord="50"><tag value="core"/></node>
              <node id="9" name="Brack" xCoord="11" yCoord="50"/>
              <layer id="2" name="WDM" isDefaultLayer="true">
                <link id="27" originNodeId="6" destinationNodeId="9" lengthInKm="80" bidirectionalPairId="28"/>
                <link id="28" originNodeId="9" destinationNodeId="6" lengthInKm="80" bidirectionalPairId="27"/>
              </layer>
              <layer id="3" name="IP" isDefaultLayer="false">
                <link id="7" originNodeId="4" destinationNodeId="6" lengthInKm="1.0"/>
                <link id="8" originNodeId="9" destinationNodeId="5" lengthInKm="1.0"/>
                <demand id="30" ingressNodeId="6" egressNodeId="9" offeredTraffic="14.8"/>
                <demand id="31" ingressNodeId="4" egressNodeId="9" offeredTraffic="3"/>
              </layer>
            </network>
            """;

    @Test
    void linksAreTheFibresBetweenRealPlaces() {
        Checked<Topology> read = new TopologyImporter().read(file(IP_OVER_WDM));

        assertThat(read.get().nodes()).extracting(Node::name).containsExactly("Aldmere", "Brack");
        assertThat(read.get().links())
                .singleElement()
                .satisfies(link -> assertThat(link.lengthKm()).isEqualTo(80));
        assertThat(read.issues())
                .filteredOn(issue -> issue.code().equals("IMPORT_LEFT_OUT"))
                .extracting(Issue::message)
                .anyMatch(message -> message.contains("links are those of the first, \"WDM\", demands those of \"IP\""))
                .anyMatch(message -> message.contains("2 virtual nodes"));
    }

    @Test
    void linksToVirtualNodesAreNoFibresWhereTheOnlyLayerIsIp() {
        String fibresGone = IP_OVER_WDM
                .replaceFirst("(?s)<layer id=\"2\".*?</layer>", "")
                .replace(
                        "<link id=\"7\"",
                        "<link id=\"12\" originNodeId=\"6\" destinationNodeId=\"9\" lengthInKm=\"90\"/><link id=\"7\"");

        assertThat(new TopologyImporter().read(file(fibresGone)).get().links())
                .singleElement()
                .satisfies(link -> assertThat(link.lengthKm()).isEqualTo(90));
    }

    @Test
    void demandsAreThoseOfTheFirstLayerThatHasAny() {
        Checked<TrafficMatrix> read = new TrafficImporter().read(file(IP_OVER_WDM), TrafficContext.standalone());

        assertThat(read.get().demands()).extracting(Demand::id).containsExactly("30");
    }

    private static ImportFile file(String content) {
        return new ImportFile("design.n2p", content.getBytes(StandardCharsets.UTF_8));
    }
}
