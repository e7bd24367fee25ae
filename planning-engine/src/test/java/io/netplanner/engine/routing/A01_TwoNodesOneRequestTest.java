package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ──100── B
 * </pre>
 */
class A01_TwoNodesOneRequestTest {
    private final RoutingResult result = Draw.network("A-B 100").ask("A", "B").route();

    @Test
    void lightsTheFirstChannelOnTheOnlyLink() {
        var working = Draw.lightpath(result, "r1").working();
        assertThat(working.nodes()).containsExactly("A", "B");
        assertThat(working.links()).containsExactly("A-B");
        assertThat(working.lengthKm()).isEqualTo(100);
        assertThat(working.segments()).containsExactly(Segment.ofChannel("A", "B", 1));
        assertThat(working.regenerators()).isEmpty();
    }

    @Test
    void countsWhatIsLitAndProvesItOptimal() {
        assertThat(result.statistics().served()).isEqualTo(1);
        assertThat(result.statistics().channelsUsed()).isEqualTo(1);
        assertThat(result.statistics().channelLinks()).isEqualTo(1);
        assertThat(result.bound().lower()).isEqualTo(1);
        assertThat(result.bound().gap()).isZero();
    }
}
