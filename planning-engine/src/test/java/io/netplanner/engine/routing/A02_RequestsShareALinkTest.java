package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.routing.UnservedRequest;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B ── C      r1: A-C   r2: A-B   r3: B-C
 * </pre>
 */
class A02_RequestsShareALinkTest {
    private final Draw drawn =
            Draw.network("A-B 100, B-C 100").ask("A", "C").ask("A", "B").ask("B", "C");

    @Test
    void takesDifferentChannelsOnTheSameLinkAndTheSameOnDifferentLinks() {
        RoutingResult result = drawn.route();
        assertThat(channel(result, "r1")).isNotEqualTo(channel(result, "r2"));
        assertThat(channel(result, "r2")).isEqualTo(channel(result, "r3"));
        assertThat(result.statistics().channelsUsed()).isEqualTo(2);
        assertThat(result.bound().lower()).isEqualTo(2);
    }

    @Test
    void servesTheManyAndSaysWhatIsFullForTheOneWhenOneChannelIsNotEnough() {
        RoutingResult result = drawn.channels(1).route();
        assertThat(result.statistics().served()).isEqualTo(2);
        assertThat(result.unserved())
                .containsExactly(new UnservedRequest(
                        "r1", "no channel: on the shortest of 1 routes tried, of 1 channels all taken on A-B, B-C"));
    }

    private static int channel(RoutingResult result, String id) {
        Segment segment = Draw.lightpath(result, id).working().segments().getFirst();
        return segment.channel();
    }
}
