package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B          three requests A-B; the way over C is longer
 *   A ── C ── B
 * </pre>
 */
class F01_ObjectivesTest {
    private final Draw drawn =
            Draw.network("A-B 10, A-C 10, C-B 10").ask("A", "B").ask("A", "B").ask("A", "B");

    @Test
    void spreadsForFewestChannelsAndForLeastLoad() {
        assertThat(drawn.with(RoutingObjective.CHANNELS).route().statistics().channelsUsed())
                .isEqualTo(2);
        RoutingResult load = drawn.with(RoutingObjective.LOAD).route();
        assertThat(load.bound().objective()).isEqualTo("load");
        assertThat(load.bound().best()).isEqualTo(2);
    }

    @Test
    void takesTheShortestRoutesForMostServedAndLeastCost() {
        assertThat(drawn.with(RoutingObjective.SERVED).route().statistics().channelLinks())
                .isEqualTo(3);
        assertThat(drawn.with(RoutingObjective.COST).route().statistics().channelLinks())
                .isEqualTo(3);
    }
}
