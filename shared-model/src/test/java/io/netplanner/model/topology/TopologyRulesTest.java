package io.netplanner.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule broken once, by one change to a sound topology. */
class TopologyRulesTest {

    private final List<Node> nodes = new ArrayList<>(List.of(node("A", 48, 11), node("B", 49, 12), node("C", 50, 13)));
    private final List<Link> links = new ArrayList<>(List.of(link("A-B", "A", "B", 100), link("B-C", "B", "C", 120)));

    @Test
    void findsNothingInASoundTopology() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesATopologyWithoutNodes() {
        nodes.clear();
        links.clear();
        assertThat(findings()).containsExactly("TOPOLOGY_EMPTY /nodes");
    }

    @Test
    void refusesNamesThatAreBlankLongOrTaken() {
        nodes.set(2, node("B", 50, 13));
        nodes.add(node(" ", 1, 1));
        nodes.add(node("x".repeat(201), 1, 1));
        links.removeLast();
        assertThat(findings())
                .containsExactly(
                        "TOPOLOGY_DUPLICATE_NODE /nodes/2/name",
                        "TOPOLOGY_BLANK_NODE_NAME /nodes/3/name",
                        "TOPOLOGY_LONG_NODE_NAME /nodes/4/name");
    }

    @Test
    void refusesCoordinatesOffTheGlobe() {
        nodes.set(0, node("A", 90.1, -180.1));
        nodes.set(1, node("B", Double.NaN, 12));
        assertThat(findings())
                .containsExactly(
                        "TOPOLOGY_COORDINATE_RANGE /nodes/0/latitude",
                        "TOPOLOGY_COORDINATE_RANGE /nodes/0/longitude",
                        "TOPOLOGY_COORDINATE_RANGE /nodes/1/latitude");
    }

    @Test
    void refusesLinksWithBlankOrTakenIdsUnknownEndsOrOneEndOnly() {
        links.add(link("A-B", "A", "C", 100));
        links.add(link("", "A", "C", 100));
        links.add(link("A-X", "A", "X", 100));
        links.add(link("loop", "C", "C", 100));
        assertThat(findings())
                .containsExactly(
                        "TOPOLOGY_DUPLICATE_LINK_ID /links/2/id",
                        "TOPOLOGY_BLANK_LINK_ID /links/3/id",
                        "TOPOLOGY_UNKNOWN_NODE /links/4/destination",
                        "TOPOLOGY_SELF_LOOP /links/5/destination");
    }

    @Test
    void offersTheNameThatWasProbablyMeant() {
        nodes.add(node("Tehran", 35, 51));
        links.add(link("x", "A", "tehran ", 100));
        assertThat(TopologyRules.check(topology()).getFirst().message()).endsWith("Maybe \"Tehran\" was meant.");
    }

    @Test
    void refusesLengthsThatNoFibreHas() {
        links.set(0, link("A-B", "A", "B", -12));
        links.set(1, link("B-C", "B", "C", 20_001));
        assertThat(findings())
                .containsExactly("TOPOLOGY_LINK_LENGTH /links/0/lengthKm", "TOPOLOGY_LINK_LENGTH /links/1/lengthKm");
        assertThat(TopologyRules.check(topology()).getFirst().message())
                .isEqualTo("Link A-B: length -12 km is not above 0."
                        + " Maybe the sign was lost in the import, or the cell was left blank.");
    }

    @Test
    void tellsAnAbsurdLengthWithItsLimit() {
        links.set(0, link("A-B", "A", "B", 1e-300));
        links.set(1, link("B-C", "B", "C", 1e300));
        assertThat(TopologyRules.check(topology()))
                .extracting(Issue::message)
                .containsExactly(
                        "Link A-B: length 1E-300 km is below 0.001 km. Maybe it is in another unit.",
                        "Link B-C: length 1E+300 km is above 20000 km. Maybe it is in metres.");
    }

    @Test
    void takesAPatchCordAndRefusesHalfOfIt() {
        links.set(0, link("A-B", "A", "B", 0.001));
        assertThat(findings()).isEmpty();
        links.set(0, link("A-B", "A", "B", 0.0005));
        assertThat(findings()).containsExactly("TOPOLOGY_LINK_LENGTH /links/0/lengthKm");
    }

    @Test
    void refusesSpansShorterThanAPatchCord() {
        links.set(0, spanned(new FiberSpan(100, "SSMF"), new FiberSpan(1e-12, "SSMF")));
        assertThat(TopologyRules.check(topology()))
                .extracting(Issue::message)
                .containsExactly("Link A-B, span 2: length 1E-12 km is outside 0.001 to 20000 km. Correct it.");
    }

    @Test
    void tellsFibreListedFromBothEndsFromParallelFibre() {
        links.add(link("A-B 2", "A", "B", 140));
        assertThat(findings()).isEmpty();
        links.add(link("B-A", "B", "A", 100));
        links.add(link("C-B", "C", "B", 130));
        assertThat(findings())
                .containsExactly("TOPOLOGY_LINK_BOTH_WAYS /links/3", "TOPOLOGY_LINK_LENGTHS_DIFFER /links/4/lengthKm");
    }

    @Test
    void refusesSpansThatDoNotMakeTheLink() {
        FiberSpan lossy = new FiberSpan(60, "SSMF", -0.2, 31.0, null, null, null, Map.of());
        links.set(0, spanned(lossy, new FiberSpan(0, "SSMF")));
        assertThat(findings())
                .containsExactly(
                        "TOPOLOGY_SPAN_LOSS /links/0/spans/0/attenuationDbPerKm",
                        "TOPOLOGY_SPAN_LOSS /links/0/spans/0/connectorLossDb",
                        "TOPOLOGY_SPAN_LENGTH /links/0/spans/1/lengthKm",
                        "TOPOLOGY_SPANS_SUM /links/0/spans");
    }

    @Test
    void warnsOfNodesAndPartsThatNothingReaches() {
        nodes.add(node("D", 1, 1));
        nodes.add(node("E", 1, 1));
        nodes.add(node("F", 1, 1));
        links.add(link("D-E", "D", "E", 10));
        assertThat(TopologyRules.check(topology())).noneMatch(Issue::isError);
        assertThat(findings()).containsExactly("TOPOLOGY_ISOLATED_NODE /nodes/5", "TOPOLOGY_DISCONNECTED /links");
    }

    private List<String> findings() {
        return TopologyRules.check(topology()).stream()
                .map(issue -> issue.code() + " " + issue.pointer())
                .toList();
    }

    private Topology topology() {
        return new Topology("test", nodes, links);
    }

    private static Node node(String name, double latitude, double longitude) {
        return new Node(name, latitude, longitude, RoadmType.CDC);
    }

    private static Link link(String id, String source, String destination, double lengthKm) {
        return new Link(id, source, destination, lengthKm, "SSMF");
    }

    private static Link spanned(FiberSpan... spans) {
        return new Link("A-B", "A", "B", 100, "SSMF", Direction.BIDIRECTIONAL, List.of(), List.of(spans), Map.of());
    }
}
