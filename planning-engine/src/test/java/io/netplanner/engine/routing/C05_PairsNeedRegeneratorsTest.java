package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/** How few regenerators a protected request can do with is proved for its two routes together. */
class C05_PairsNeedRegeneratorsTest {

    /** <pre> A ──900── B       and around by C and D, each link too long to go on with the next </pre> */
    @Test
    void longLinksOfTheSecondRouteCount() {
        RoutingResult result = Draw.network("A-B 900, A-C 600, C-D 600, D-B 600")
                .reachKm(1000)
                .ask("A", "B", Protection.NODE_DISJOINT)
                .with(RoutingObjective.COST)
                .route();
        assertThat(result.bound().objective()).isEqualTo("regenerators");
        assertThat(result.bound().best()).isEqualTo(2);
        assertThat(result.bound().lower()).isEqualTo(2);
    }

    /** <pre> two links of exactly half of the reach need none </pre> */
    @Test
    void halvesOfTheReachComeTogether() {
        RoutingResult result = Draw.network("A-B 1000, A-C 500, C-B 500")
                .reachKm(1000)
                .ask("A", "B", Protection.NODE_DISJOINT)
                .with(RoutingObjective.COST)
                .route();
        assertThat(result.bound().best()).isZero();
    }
}
