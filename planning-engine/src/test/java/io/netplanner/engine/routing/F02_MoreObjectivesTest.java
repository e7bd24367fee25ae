package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ─400─ B ─400─ C        reach 700: A to C takes a regenerator over B,
 *   A ─300─ D ─300─ C        none over D
 * </pre>
 */
class F02_MoreObjectivesTest {
    private final Draw drawn = Draw.network("A-B 400, B-C 400, A-D 300, D-C 300")
            .reachKm(700)
            .ask("A", "C")
            .ask("A", "C");

    @Test
    void tradesRegeneratorsForChannelsByTheWeightOfEach() {
        assertThat(route(drawn.weighted(0.9)).statistics().channelsUsed()).isEqualTo(1);
        assertThat(route(drawn.weighted(0.9)).statistics().regenerators()).isEqualTo(1);
        assertThat(route(drawn.weighted(0.1)).statistics().channelsUsed()).isEqualTo(2);
        assertThat(route(drawn.weighted(0.1)).statistics().regenerators()).isZero();
    }

    @Test
    void provesAWeightedSumByItsParts() {
        RoutingResult result = route(drawn.weighted(0.25));
        assertThat(result.bound().objective()).isEqualTo("weighted channels and regenerators");
        assertThat(result.bound().best()).isEqualTo(0.25 * 2);
        assertThat(result.bound().lower()).isEqualTo(0.25 * 1);
    }

    @Test
    void keepsTheHighestChannelLow() {
        RoutingResult result = route(drawn.with(RoutingObjective.HIGHEST_CHANNEL));
        assertThat(result.statistics().highestChannel()).isEqualTo(1);
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void takesTheFewestChannelLinks() {
        RoutingResult result = route(Draw.network("A-B 10, A-C 10, C-B 10")
                .ask("A", "B")
                .ask("A", "B")
                .with(RoutingObjective.CHANNEL_LINKS));
        assertThat(result.statistics().channelLinks()).isEqualTo(2);
        assertThat(result.bound().objective()).isEqualTo("channel-links");
        assertThat(result.bound().gap()).isZero();
    }

    private static RoutingResult route(Draw drawn) {
        RoutingResult result = drawn.route();
        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
        return result;
    }
}
