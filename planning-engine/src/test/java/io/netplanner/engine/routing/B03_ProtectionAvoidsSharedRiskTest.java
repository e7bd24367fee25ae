package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ─10─ B ─10─ D    A-B and A-C lie in one duct
 *   A ─20─ C ─20─ D
 *   A ─90─ E ─90─ D
 * </pre>
 */
class B03_ProtectionAvoidsSharedRiskTest {
    private static final String LINKS = "A-B 10 @duct, B-D 10, A-C 20 @duct, C-D 20";

    @Test
    void takesTheLongWayWhereTheShortOnesShareADuct() {
        RoutingResult result = Draw.network(LINKS, "A-E 90, E-D 90")
                .ask("A", "D", Protection.SRLG_DISJOINT)
                .route();
        var lightpath = Draw.lightpath(result, "r1");
        assertThat(lightpath.working().nodes()).containsExactly("A", "B", "D");
        assertThat(lightpath.protection().nodes()).containsExactly("A", "E", "D");
    }

    @Test
    void namesTheRiskGroupThatForbidsAPair() {
        RoutingResult result =
                Draw.network(LINKS).ask("A", "D", Protection.SRLG_DISJOINT).route();
        assertThat(result.unserved())
                .containsExactly(new UnservedRequest(
                        "r1", "no risk-disjoint pair of routes from A to D: all cross risk group duct"));
    }
}
