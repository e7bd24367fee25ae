package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B ═ C
 * </pre>
 */
class E03_NothingLeftToRestoreTest {
    @Test
    void namesTheLinkWithoutWhichNoRouteIsLeft() {
        RoutingResult result = Draw.network("A-B 10, B-C#1 10, B-C#2 10")
                .ask("A", "C", Protection.NONE, Restoration.JOINT_SAME)
                .ask("B", "C", Protection.NONE, Restoration.JOINT_SAME)
                .route();
        assertThat(result.unserved())
                .containsExactly(
                        new UnservedRequest("r1", "no restoration from A to C: no route is left when link A-B fails"));
    }
}
