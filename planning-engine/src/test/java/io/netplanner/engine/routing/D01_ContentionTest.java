package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B ── C      all end at B; B Directionless: a channel is dropped once
 * </pre>
 */
class D01_ContentionTest {
    private final Draw drawn = Draw.network("A-B 10, B-C 10").ask("A", "B").ask("B", "C");

    @Test
    void dropsTheSameChannelTwiceAtAContentionlessNode() {
        assertThat(drawn.route().statistics().channelsUsed()).isEqualTo(1);
    }

    @Test
    void takesAnotherChannelWhereTheBankDropsEachOnce() {
        assertThat(drawn.directionless("B").route().statistics().channelsUsed()).isEqualTo(2);
    }

    @Test
    void givesWorkingAndProtectionDifferentChannelsAtADirectionlessEnd() {
        RoutingResult result = Draw.network("A-B 10, B-C 10, A-C 10")
                .directionless("A")
                .ask("A", "C", Protection.NODE_DISJOINT)
                .route();
        var lightpath = Draw.lightpath(result, "r1");
        assertThat(lightpath.working().segments().getFirst().channel())
                .isNotEqualTo(lightpath.protection().segments().getFirst().channel());
    }

    @Test
    void saysThatOneWavelengthCannotEndTwiceAtADirectionlessNode() {
        RoutingResult result = Draw.network("A-B 10, B-C 10, A-C 10")
                .directionless("A")
                .oneWavelength()
                .ask("A", "C", Protection.NODE_DISJOINT)
                .route();
        assertThat(result.unserved())
                .singleElement()
                .satisfies(unserved -> assertThat(unserved.reason())
                        .startsWith("every route needs one channel twice at a Directionless node"));
    }
}
