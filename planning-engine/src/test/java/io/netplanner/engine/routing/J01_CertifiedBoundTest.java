package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.LinkWeight;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every bound comes with weights by which shortest paths alone prove it.
 *
 * <pre>
 *   A ── B
 *   │    │
 *   D ── C
 * </pre>
 */
class J01_CertifiedBoundTest {
    private static final String RING = "A-B 10, B-C 10, C-D 10, D-A 10";

    @Test
    void weightsOfALinearProgramAreWrittenWhereNoCutIsTight() {
        // a ring of five, every chord asked: ten hops on five links
        Draw drawn = Draw.network("A-B 1, B-C 1, C-D 1, D-E 1, E-A 1").with(RoutingAlgorithm.AUTO);
        for (String pair : List.of("A-C", "C-E", "E-B", "B-D", "D-A")) {
            drawn.ask(pair.substring(0, 1), pair.substring(2));
        }
        RoutingResult result = drawn.route();
        assertThat(result.bound().lower()).isEqualTo(2);
        assertThat(codes(drawn, result)).isEmpty();
        assertThat(certificate(result).weights()).isNotEmpty();
    }

    @Test
    void restorationIsPartOfTheBound() {
        Draw drawn = Draw.network(RING).with(RoutingAlgorithm.AUTO);
        for (int i = 0; i < 4; i++) {
            drawn.ask("A", "C", Protection.NONE, Restoration.JOINT_SAME);
        }
        RoutingResult result = drawn.route();
        // with a link down all four cross the other way: two channels would do for their working routes
        assertThat(result.statistics().channelsUsed()).isEqualTo(4);
        assertThat(result.bound().lower()).isEqualTo(4);
        assertThat(certificate(result).weights()).isNotEmpty();
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void restorationOneWayIsProvedWithALinkDown() {
        Draw drawn = Draw.network(RING).with(RoutingAlgorithm.AUTO);
        for (int i = 0; i < 4; i++) {
            drawn.askOneWay("A", "C", Restoration.JOINT_SAME);
        }
        RoutingResult result = drawn.route();
        assertThat(result.statistics().channelsUsed()).isEqualTo(4);
        assertThat(result.bound().lower()).isEqualTo(4);
        assertThat(certificate(result).failedLinks()).hasSize(1);
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void pairsOfWorkingAndProtectionRoutesCountTwice() {
        Draw drawn = Draw.network(RING).with(RoutingAlgorithm.AUTO);
        drawn.ask("A", "C", Protection.NODE_DISJOINT).ask("B", "D", Protection.NODE_DISJOINT);
        RoutingResult result = drawn.route();
        assertThat(result.bound().lower()).isEqualTo(2);
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void whatTheChannelsCannotCarryIsProvedToo() {
        Draw drawn = Draw.network(RING).channels(2).with(RoutingAlgorithm.AUTO);
        for (int i = 0; i < 7; i++) {
            drawn.ask("A", "C");
        }
        RoutingResult result = drawn.route();
        assertThat(result.bound().objective()).isEqualTo("unserved");
        assertThat(result.bound().lower()).isEqualTo(3);
        assertThat(result.unserved()).hasSize(3);
        assertThat(codes(drawn, result)).isEmpty();
    }

    /** <pre> A ══ B       five channels, a bank at A that drops each once: of five pairs two fit </pre> */
    @Test
    void whatABankCannotDropIsProvedToo() {
        Draw drawn = Draw.network("A-B#1 10, A-B#2 10")
                .directionless("A")
                .channels(5)
                .with(RoutingAlgorithm.AUTO);
        for (int i = 0; i < 5; i++) {
            drawn.ask("A", "B", Protection.LINK_DISJOINT);
        }
        RoutingResult result = drawn.route();
        assertThat(result.unserved()).hasSize(3);
        assertThat(result.bound().lower()).isEqualTo(3);
        assertThat(result.bound().proof()).endsWith("at the add/drop bank of A");
        assertThat(codes(drawn, result)).isEmpty();
        Bound boast = Bound.of("unserved", 5, 5, "by hand").withCertificate(certificate(result));
        RoutingResult tampered = new RoutingResult(result.lightpaths(), result.unserved(), result.statistics(), boast);
        assertThat(codes(drawn, tampered)).contains("BOUND_NOT_PROVED");
    }

    @Test
    void requestsThatNoSpareCouldRestoreAreProvedToStayOut() {
        Draw drawn = Draw.network(RING).channels(2).with(RoutingAlgorithm.AUTO);
        for (int i = 0; i < 5; i++) {
            drawn.ask("A", "C", Protection.NONE, Restoration.JOINT_SAME);
        }
        RoutingResult result = drawn.route();
        // four would fit on the ring as it is, two on what a failure leaves
        assertThat(result.bound().lower()).isEqualTo(3);
        assertThat(result.unserved()).hasSize(3);
        assertThat(certificate(result).weights()).isNotEmpty();
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void aWeightThatProvesLessIsFound() {
        Draw drawn = Draw.network(RING).with(RoutingAlgorithm.AUTO);
        drawn.ask("A", "B").ask("A", "B").ask("A", "B");
        RoutingResult result = drawn.route();
        Bound right = result.bound();
        assertThat(right.lower()).isEqualTo(2);
        BoundCertificate broken =
                BoundCertificate.ofWeights(List.of(), List.of(new LinkWeight("C-D", null, 1)), List.of());
        RoutingResult tampered = new RoutingResult(
                result.lightpaths(), result.unserved(), result.statistics(), right.withCertificate(broken));
        assertThat(codes(drawn, tampered)).containsExactly("BOUND_NOT_PROVED");
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
