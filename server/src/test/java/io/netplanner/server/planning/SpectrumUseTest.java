package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LinkUse;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.routing.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpectrumUseTest {

    private static final int LOWEST_EDGE = -288;

    @Test
    void lightsEverySlotOfASignalOnTheFlexibleGrid() {
        FrequencySlot fifthToEighth = new FrequencySlot(LOWEST_EDGE + 2 * 4 + 4, 4);

        SpectrumUse use = SpectrumUse.of(routed(Segment.ofSlot("A", "B", fifthToEighth)), 384, LOWEST_EDGE);

        assertThat(use.results())
                .containsExactly(new LinkUse("A-B", List.of(5, 6, 7, 8), List.of(), List.of(), 4 / 384.0));
        assertThat(use.lowestSlotEdge()).isEqualTo(LOWEST_EDGE);
    }

    @Test
    void lightsOneChannelOnTheFixedGrid() {
        SpectrumUse use = SpectrumUse.of(routed(Segment.ofChannel("A", "B", 3)), 80, LOWEST_EDGE);

        assertThat(use.results()).containsExactly(new LinkUse("A-B", List.of(3), List.of(), List.of(), 1 / 80.0));
    }

    private static RoutingResult routed(Segment segment) {
        Route working = new Route(List.of("A", "B"), List.of("A-B"), 100, List.of(segment), List.of());
        return new RoutingResult(
                List.of(new Lightpath("r1", "A", "B", working, null, List.of(), List.of())),
                List.of(),
                new RoutingStatistics(1, 0, 1, 1, 1, 0, 0.1, null, 0.1),
                Bound.of("channels", 1, 1, "one request"));
    }
}
