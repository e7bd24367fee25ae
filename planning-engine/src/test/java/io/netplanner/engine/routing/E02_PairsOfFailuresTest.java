package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B ── C     r1: A-B and r2: B-C share B-E when one link fails;
 *   │    │    │     when both fail they cannot
 *   D ── E ── F
 * </pre>
 */
class E02_PairsOfFailuresTest {
    private final RoutingResult result = Draw.network("A-B 10, B-C 10, D-E 10, E-F 10, A-D 10, B-E 10, C-F 10")
            .ask("A", "B", Protection.NONE, Restoration.ADV_JOINT_SAME)
            .ask("B", "C", Protection.NONE, Restoration.ADV_JOINT_SAME)
            .route();

    @Test
    void takesAnotherChannelWhereTwoFailuresWouldMeet() {
        assertThat(result.unserved()).isEmpty();
        assertThat(result.statistics().channelsUsed()).isEqualTo(2);
    }

    @Test
    void answersAPairThatTheSingleRouteDoesNotSurvive() {
        assertThat(Draw.lightpath(result, "r1").restorations())
                .extracting(RestorationRoute::failedLinks)
                .contains(List.of("A-B", "B-E"));
    }
}
