package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.CutWeight;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Spare that cannot be shared is part of the bound.
 *
 * <pre>
 *   A ── B
 *   │    │
 *   D ── C
 * </pre>
 */
class J05_SpareOfItsOwnTest {
    private static final String RING = "A-B 10, B-C 10, C-D 10, D-A 10";
    private static final String THREE_LINKS = "A-B 10, A-B#2 10, A-B#3 10";

    @Test
    void ringCarriesOneRestoredLightpathAChannel() {
        Draw drawn = Draw.network(RING).with(RoutingAlgorithm.AUTO);
        for (String pair : List.of("A-B", "B-C", "C-D", "D-A")) {
            drawn.ask(pair.substring(0, 1), pair.substring(2), Protection.NONE, Restoration.JOINT_SAME);
        }
        RoutingResult result = drawn.route();
        // each cut of two links is crossed by two of the four alone
        assertThat(result.bound().lower()).isEqualTo(4);
        assertThat(result.statistics().channelsUsed()).isEqualTo(4);
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void whoMustSurvivePairsOfFailuresKeepsTwoLinksDark() {
        Draw drawn = Draw.network(THREE_LINKS).with(RoutingAlgorithm.AUTO);
        drawn.ask("A", "B", Protection.NONE, Restoration.ADV_JOINT_SAME)
                .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)
                .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME);
        RoutingResult result = drawn.route();
        // one channel for the first, whose spare is both other links; one for the two others
        assertThat(result.bound().lower()).isEqualTo(2);
        assertThat(result.statistics().channelsUsed()).isEqualTo(2);
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void lightpathsWithAndWithoutSpareAreCountedTogether() {
        Draw drawn = mixedOnThreeLinks();
        RoutingResult result = drawn.route();
        // two on the one channel that keeps a link dark, four on channels of three links
        assertThat(result.bound().lower()).isEqualTo(3);
        assertThat(result.statistics().channelsUsed()).isEqualTo(3);
        assertThat(certificate(result).cuts()).hasSize(1);
        assertThat(codes(drawn, result)).isEmpty();
    }

    @Test
    void linksThatCutNothingApartProveNothing() {
        Draw drawn = mixedOnThreeLinks();
        RoutingResult result = drawn.route();
        BoundCertificate broken = BoundCertificate.ofWeights(List.of(), List.of(), List.of())
                .withCuts(List.of(new CutWeight(List.of("A-B", "A-B#2"), 1)));
        assertThat(codes(drawn, with(result.bound().withCertificate(broken), result)))
                .containsExactly("BOUND_NOT_PROVED");
    }

    @Test
    void cutOfLinksThatAreNotThereIsNamed() {
        Draw drawn = mixedOnThreeLinks();
        RoutingResult result = drawn.route();
        BoundCertificate broken =
                certificate(result).withCuts(List.of(new CutWeight(List.of("A-B", "A-B#2", "A-B#3", "X-Y"), 1)));
        assertThat(codes(drawn, with(result.bound().withCertificate(broken), result)))
                .contains("BOUND_CERTIFICATE");
    }

    @Test
    void nothingIsProvedBeyondWhatTheCutForces() {
        Draw drawn = mixedOnThreeLinks();
        RoutingResult result = drawn.route();
        Bound more = Bound.of("channels", 4, 4, "too much").withCertificate(certificate(result));
        assertThat(codes(drawn, with(more, result))).contains("BOUND_NOT_PROVED");
    }

    private static Draw mixedOnThreeLinks() {
        Draw drawn = Draw.network(THREE_LINKS).with(RoutingAlgorithm.AUTO);
        for (int i = 0; i < 6; i++) {
            drawn.ask("A", "B", Protection.NONE, i < 2 ? Restoration.JOINT_SAME : Restoration.NONE);
        }
        return drawn;
    }

    private static RoutingResult with(Bound bound, RoutingResult result) {
        return new RoutingResult(result.lightpaths(), result.unserved(), result.statistics(), bound);
    }

    private static BoundCertificate certificate(RoutingResult result) {
        return Objects.requireNonNull(result.bound().certificate());
    }

    private static List<String> codes(Draw drawn, RoutingResult result) {
        return new RoutingValidator()
                .validate(drawn.request(), result).stream().map(Issue::code).toList();
    }
}
