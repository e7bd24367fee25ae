package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/** What a planner can work out on a napkin, and the first fit does not find. */
class I03_SmallProblemsTest {

    /** <pre> A ══ B       three requests on two links, the second one much longer </pre> */
    @Test
    void spreadsTheLoad() {
        Draw drawn = Draw.network("A-B#1 100, A-B#2 600").directionless("B").channels(3);
        drawn.ask("A", "B").ask("A", "B").ask("A", "B").with(RoutingObjective.LOAD);
        RoutingResult result = drawn.with(RoutingAlgorithm.AUTO).route();
        assertThat(result.bound().objective()).isEqualTo("load");
        assertThat(result.bound().best()).isEqualTo(2);
        assertThat(result.bound().gap()).isZero();
    }

    /**
     * <pre>
     *   B ══╤══ C      three links of three channels hold four pairs, unless three of them fill the two shortest links;
     *    ╲ A ╱         the fourth then goes around
     * </pre>
     */
    @Test
    void leavesRoomForThePairThatComesLast() {
        Draw drawn =
                Draw.network("B-C#1 64, B-C#2 160, B-C#3 58, A-B 300, A-C 300").channels(3);
        for (int pair = 0; pair < 4; pair++) {
            drawn.ask("B", "C", Protection.LINK_DISJOINT);
        }
        RoutingResult result = drawn.with(RoutingObjective.CHANNEL_LINKS)
                .with(RoutingAlgorithm.AUTO)
                .route();
        assertThat(result.unserved()).isEmpty();
        assertThat(result.statistics().channelLinks()).isEqualTo(8);
    }

    /** <pre> A ── B ── C ── D       two channels: of those that cross B-C two fit, best the short ones </pre> */
    @Test
    void servesTheShortOnesWhereNotAllFit() {
        Draw drawn = Draw.network("A-B 30, B-C 260, C-D 600").channels(2);
        drawn.ask("D", "A").ask("A", "D").ask("A", "C").ask("C", "B");
        RoutingResult result = drawn.with(RoutingObjective.CHANNEL_LINKS)
                .with(RoutingAlgorithm.AUTO)
                .route();
        assertThat(result.unserved()).hasSize(2);
        assertThat(result.statistics().channelLinks()).isEqualTo(3);
    }
}
