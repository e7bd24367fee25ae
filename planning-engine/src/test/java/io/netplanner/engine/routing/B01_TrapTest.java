package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *        ┌─10─ B ─10─ C ─10─┐
 *        A     │   ╱        D     the shortest route A-B-C-D leaves no second one:
 *        └─30─ E ─╱─30─ F ─30┘    E joins C, F joins B only
 * </pre>
 */
class B01_TrapTest {
    private final RoutingResult result = Draw.network("A-B 10, B-C 10, C-D 10, A-E 30, E-C 30, B-F 30, F-D 30")
            .ask("A", "D", Protection.NODE_DISJOINT)
            .route();

    @Test
    void findsThePairThatTheShortestRouteHides() {
        var lightpath = Draw.lightpath(result, "r1");
        assertThat(lightpath.working().nodes()).containsExactly("A", "B", "F", "D");
        assertThat(lightpath.protection().nodes()).containsExactly("A", "E", "C", "D");
    }
}
