package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.routing.UnservedRequest;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ─400─ B ─400─ C ─400─ D ─400─ E       reach 1000
 * </pre>
 */
class C01_RegeneratorsTest {
    private final Draw drawn =
            Draw.network("A-B 400, B-C 400, C-D 400, D-E 400").reachKm(1000);

    @Test
    void regeneratesOnceInTheMiddleSoThatSegmentsAreBalanced() {
        var working = Draw.lightpath(drawn.ask("A", "E").route(), "r1").working();
        assertThat(working.regenerators()).containsExactly("C");
        assertThat(working.segments()).containsExactly(Segment.ofChannel("A", "C", 1), Segment.ofChannel("C", "E", 1));
    }

    @Test
    void changesTheChannelAtTheRegeneratorWhereThatHelps() {
        RoutingResult result = drawn.ask("A", "C")
                .ask("C", "E")
                .ask("A", "E")
                .ask("C", "E")
                .channels(3)
                .route();
        assertThat(result.statistics().served()).isEqualTo(4);
        assertThat(result.statistics().channelsUsed()).isEqualTo(3);
    }

    @Test
    void keepsTheChannelThroughRegeneratorsWhenAsked() {
        RoutingResult result = drawn.ask("A", "C").ask("A", "E").oneWavelength().route();
        assertThat(Draw.lightpath(result, "r2").working().segments())
                .extracting(Segment::channel)
                .containsOnly(Draw.lightpath(result, "r2")
                        .working()
                        .segments()
                        .getFirst()
                        .channel());
    }

    @Test
    void saysWhenNoRegeneratorCanHelp() {
        RoutingResult result =
                Draw.network("A-B 1200").reachKm(1000).ask("A", "B").route();
        assertThat(result.unserved())
                .containsExactly(new UnservedRequest(
                        "r1",
                        "out of reach even with regenerators: every route from A to B crosses a link longer than the "
                                + "reach of 1000 km"));
    }
}
