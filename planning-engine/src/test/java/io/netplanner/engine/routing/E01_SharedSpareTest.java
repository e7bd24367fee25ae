package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B ── C     r1: A-B   r2: B-C, both to be restored
 *   │    │    │
 *   D ── E ── F
 * </pre>
 */
class E01_SharedSpareTest {
    private final RoutingResult result = Draw.network("A-B 10, B-C 10, D-E 10, E-F 10, A-D 10, B-E 10, C-F 10")
            .ask("A", "B", Protection.NONE, Restoration.JOINT_SAME)
            .ask("B", "C", Protection.NONE, Restoration.JOINT_SAME)
            .route();

    @Test
    void setsARouteAsideForEachLinkOnTheSameChannel() {
        var lightpath = Draw.lightpath(result, "r1");
        var restoration = lightpath.restorations().getFirst();
        assertThat(restoration.failedLinks()).containsExactly("A-B");
        assertThat(restoration.route().nodes()).containsExactly("A", "D", "E", "B");
        assertThat(restoration.route().segments().getFirst().channel())
                .isEqualTo(lightpath.working().segments().getFirst().channel());
    }

    @Test
    void sharesTheSpareOfLightpathsThatNoFailureAffectsTogether() {
        assertThat(result.statistics().channelsUsed()).isEqualTo(1);
        assertThat(Draw.lightpath(result, "r1")
                        .restorations()
                        .getFirst()
                        .route()
                        .links())
                .contains("B-E");
        assertThat(Draw.lightpath(result, "r2")
                        .restorations()
                        .getFirst()
                        .route()
                        .links())
                .contains("B-E");
    }
}
