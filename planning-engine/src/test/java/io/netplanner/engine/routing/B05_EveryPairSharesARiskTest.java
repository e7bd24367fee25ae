package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── X ── B      A-X and A-Y in one duct, Y-B and Z-B in another,
 *   A ── Y ── B      A-Z and X-B in a third: any two routes share a duct,
 *   A ── Z ── B      yet no duct by itself cuts A from B
 * </pre>
 */
class B05_EveryPairSharesARiskTest {
    @Test
    void provesThatNoPairExistsAlthoughNoSingleGroupForbidsOne() {
        assertThat(Draw.network("A-X 10 @p, A-Y 10 @p, Y-B 10 @q, Z-B 10 @q, A-Z 10 @r, X-B 10 @r")
                        .ask("A", "B", Protection.SRLG_DISJOINT)
                        .route()
                        .unserved())
                .containsExactly(new UnservedRequest(
                        "r1",
                        "no risk-disjoint pair of routes from A to B: every one shares some risk group, though no group "
                                + "by itself forbids it"));
    }
}
