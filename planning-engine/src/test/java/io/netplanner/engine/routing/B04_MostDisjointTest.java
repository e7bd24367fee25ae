package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ─10─ B ─10─ C ─10─ D      B is on every route from A to C; link C-D on every one to D
 *   A ─20─ B ─20─ C
 * </pre>
 */
class B04_MostDisjointTest {
    private static final String LINKS = "A-B#1 10, A-B#2 20, B-C#1 10, B-C#2 20, C-D 10";

    @Test
    void sharesTheNodeThatEveryRouteCrossesAndSaysSo() {
        Lightpath lightpath = protectedWithSharing("A", "C", Protection.NODE_DISJOINT);
        assertThat(lightpath.shared()).containsExactly("node B");
        assertThat(lightpath.working().links())
                .doesNotContainAnyElementsOf(lightpath.protection().links());
    }

    @Test
    void sharesTheOnlyLinkOnTwoChannels() {
        Lightpath lightpath = protectedWithSharing("A", "D", Protection.LINK_DISJOINT);
        assertThat(lightpath.shared()).containsExactly("link C-D");
        assertThat(lightpath.working().segments().getFirst().channel())
                .isNotEqualTo(lightpath.protection().segments().getFirst().channel());
    }

    @Test
    void sharesNothingWhereADisjointPairExists() {
        assertThat(protectedWithSharing("A", "C", Protection.LINK_DISJOINT).shared())
                .isEmpty();
    }

    @Test
    void sharesFewestRiskGroupsWhereEveryPairSharesOne() {
        Draw drawn = Draw.network("A-B 10 @x, B-D 10 @y, A-C 20 @x, C-D 20 @y, A-E 30 @x, E-D 30")
                .mostDisjoint()
                .ask("A", "D", Protection.SRLG_DISJOINT);
        RoutingResult result = drawn.route();
        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
        assertThat(Draw.lightpath(result, "r1").shared()).containsExactly("risk group x");
    }

    @Test
    void saysThatOneWavelengthCannotBeLitTwiceOnASharedLink() {
        RoutingResult result = Draw.network(LINKS)
                .mostDisjoint()
                .oneWavelength()
                .ask("A", "D", Protection.LINK_DISJOINT)
                .route();
        assertThat(result.unserved())
                .singleElement()
                .satisfies(unserved -> assertThat(unserved.reason())
                        .startsWith("every pair of routes from A to D shares a link, on which one wavelength cannot"));
    }

    private static Lightpath protectedWithSharing(String source, String target, Protection protection) {
        Draw drawn = Draw.network(LINKS).mostDisjoint().ask(source, target, protection);
        RoutingResult result = drawn.route();
        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
        assertThat(result.bound().lower()).isLessThanOrEqualTo(result.bound().best());
        return Draw.lightpath(result, "r1");
    }
}
