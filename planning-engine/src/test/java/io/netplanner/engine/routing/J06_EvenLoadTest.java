package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *     B          E
 *    ╱ ╲        ╱ ╲      two rings, each link of which every pair lights alike: no link asks for more weight,
 *   A ─ C      D   F     and what is left of a direction is rounding
 *               ╲ ╱
 *                G
 * </pre>
 */
class J06_EvenLoadTest {

    @Test
    void boundsWhatLightsAllLinksAlike() {
        RoutingResult result = Draw.network("A-B 10, B-C 10, C-A 10, D-E 10, E-F 10, F-G 10, G-D 10")
                .directionless("A", "C")
                .channels(3)
                .ask("C", "A", Protection.NODE_DISJOINT)
                .ask("C", "A", Protection.NODE_DISJOINT)
                .ask("D", "F", Protection.NODE_DISJOINT)
                .ask("D", "E", Protection.NODE_DISJOINT)
                .with(RoutingAlgorithm.AUTO)
                .route();
        assertThat(result.unserved()).hasSize(1);
        assertThat(result.bound().lower()).isEqualTo(1);
    }
}
