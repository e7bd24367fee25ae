package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ══#1══ B
 *   A ══#2══ B
 * </pre>
 */
class A04_ParallelLinksTest {
    private final Draw drawn = Draw.network("A-B#1 100, A-B#2 100");

    @Test
    void spreadsOverParallelLinksById() {
        RoutingResult result = drawn.ask("A", "B").ask("A", "B").route();
        assertThat(result.statistics().channelsUsed()).isEqualTo(1);
        assertThat(result.lightpaths())
                .flatExtracting(lightpath -> lightpath.working().links())
                .containsExactlyInAnyOrder("A-B#1", "A-B#2");
    }

    @Test
    void protectsOneParallelLinkByTheOther() {
        var lightpath =
                Draw.lightpath(drawn.ask("A", "B", Protection.NODE_DISJOINT).route(), "r1");
        assertThat(lightpath.working().links())
                .isNotEqualTo(lightpath.protection().links());
    }
}
