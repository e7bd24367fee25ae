package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ─10─ B ─10─ C        cluster ring: A, D, C
 *   A ─50─ D ─50─ C
 * </pre>
 */
class A06_ClusterTest {
    private final RoutingResult result = Draw.network("A-B 10, B-C 10, A-D 50, D-C 50")
            .cluster("ring", "A", "D", "C")
            .askInside("ring", "A", "C")
            .askInside("ring", "A", "B")
            .route();

    @Test
    void staysInsideTheClusterThoughTheWayOutsideIsShorter() {
        assertThat(Draw.lightpath(result, "r1").working().nodes()).containsExactly("A", "D", "C");
    }

    @Test
    void saysThatThereIsNoRouteInsideTheCluster() {
        assertThat(result.unserved())
                .singleElement()
                .satisfies(unserved ->
                        assertThat(unserved.reason()).isEqualTo("no route inside cluster ring from A to B"));
    }
}
