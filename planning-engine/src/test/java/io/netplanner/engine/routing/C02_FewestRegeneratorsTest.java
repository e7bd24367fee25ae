package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ─600─ B ─600─ C ─600─ D     1800 km, 2 regenerators at a reach of 1000
 *   A ─950─ E ─950─ D             1900 km, 1 regenerator
 * </pre>
 */
class C02_FewestRegeneratorsTest {
    @Test
    void takesTheLongerRouteThatNeedsFewerRegenerators() {
        RoutingResult result = Draw.network("A-B 600, B-C 600, C-D 600, A-E 950, E-D 950")
                .reachKm(1000)
                .with(RoutingObjective.COST)
                .ask("A", "D")
                .route();
        assertThat(Draw.lightpath(result, "r1").working().regenerators()).containsExactly("E");
        assertThat(result.bound().objective()).isEqualTo("regenerators");
        assertThat(result.bound().gap()).isZero();
    }
}
