package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═ B ═ C     two links each: no link is a cut, node B is
 *   C ── D        link C-D is
 * </pre>
 */
class B02_CutTest {
    @Test
    void namesTheNodeOrLinkThatForbidsAPair() {
        RoutingResult result = Draw.network("A-B#1 10, A-B#2 10, B-C#1 10, B-C#2 10, C-D 10")
                .ask("A", "C", Protection.LINK_DISJOINT)
                .ask("A", "C", Protection.NODE_DISJOINT)
                .ask("C", "D", Protection.LINK_DISJOINT)
                .route();
        assertThat(result.statistics().served()).isEqualTo(1);
        assertThat(result.unserved())
                .containsExactly(
                        new UnservedRequest("r2", "no node-disjoint pair of routes from A to C: all cross node B"),
                        new UnservedRequest("r3", "no link-disjoint pair of routes from C to D: all cross link C-D"));
    }
}
