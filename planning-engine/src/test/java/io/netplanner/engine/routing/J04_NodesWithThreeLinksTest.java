package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.NodeWeight;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A channel passes through a node with three links once, whichever way: its third link stays dark.
 *
 * <pre>
 *      A
 *      │
 *      H          A-B, B-C, C-A: each link is crossed twice, yet no two share a channel
 *     ╱ ╲
 *    B   C
 * </pre>
 */
class J04_NodesWithThreeLinksTest {
    private static final String STAR = "A-H 10, B-H 10, C-H 10";

    @Test
    void everyPassageThroughThemNeedsAChannelOfItsOwn() {
        Draw drawn = triangle(Draw.network(STAR));
        RoutingResult result = drawn.route();
        assertThat(result.statistics().channelsUsed()).isEqualTo(3);
        assertThat(result.bound().lower()).isEqualTo(3);
        assertThat(certificate(result).passing()).extracting(NodeWeight::node).containsExactly("H");
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void aRegeneratorThereMayChangeTheChannel() {
        Draw drawn = triangle(Draw.network(STAR).reachKm(15));
        RoutingResult result = drawn.route();
        assertThat(result.statistics().channelsUsed()).isEqualTo(2);
        assertThat(result.bound().lower()).isEqualTo(2);
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void theLoadOfTheLinksKnowsNothingOfIt() {
        Draw drawn = triangle(Draw.network(STAR).with(RoutingObjective.LOAD));
        RoutingResult result = drawn.route();
        assertThat(result.bound().lower()).isEqualTo(2);
        assertThat(certificate(result).passing()).isEmpty();
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void whatMustStayOutForItIsProved() {
        Draw drawn = triangle(Draw.network(STAR).channels(2));
        RoutingResult result = drawn.route();
        assertThat(result.bound().objective()).isEqualTo("unserved");
        assertThat(result.bound().lower()).isEqualTo(1);
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void aNodeWithAnEvenNumberOfLinksProvesNothing() {
        Draw drawn = triangle(Draw.network(STAR + ", D-H 10"));
        RoutingResult result = drawn.route();
        assertThat(result.bound().lower()).isEqualTo(2);
        Bound claimed = new Bound("channels", 3, result.bound().best(), 0, "wrong", certificate(result));
        BoundCertificate passing = BoundCertificate.ofWeights(List.of(), List.of(), List.of(new NodeWeight("H", 1)));
        RoutingResult tampered = new RoutingResult(
                result.lightpaths(), result.unserved(), result.statistics(), claimed.withCertificate(passing));
        assertThat(codes(drawn, tampered)).containsExactly("BOUND_NOT_PROVED");
    }

    /** Both requests begin at T, and so would their routes through the middle; apart they light every link of the ring. */
    @Test
    void protectedRoutesAreCountedApart() {
        Draw drawn = Draw.network("T-A 1, A-B 1, B-C 1, C-T 1, A-C 1").with(RoutingAlgorithm.AUTO);
        drawn.ask("T", "A", Protection.NODE_DISJOINT).ask("T", "C", Protection.NODE_DISJOINT);
        RoutingResult result = drawn.route();
        assertThat(result.statistics().channelsUsed()).isEqualTo(2);
        assertThat(result.bound().lower()).isEqualTo(2);
        assertThat(codes(drawn, result)).isEmpty();
    }

    private static Draw triangle(Draw drawn) {
        return drawn.with(RoutingAlgorithm.AUTO).ask("A", "B").ask("B", "C").ask("C", "A");
    }

    private static BoundCertificate certificate(RoutingResult result) {
        BoundCertificate certificate = result.bound().certificate();
        assertThat(certificate).isNotNull();
        return certificate;
    }

    private static List<String> codes(Draw drawn, RoutingResult result) {
        return new RoutingValidator()
                .validate(drawn.request(), result).stream().map(Issue::code).toList();
    }
}
