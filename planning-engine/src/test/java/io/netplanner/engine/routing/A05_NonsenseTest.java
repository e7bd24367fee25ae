package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── B      C ── D
 * </pre>
 */
class A05_NonsenseTest {
    @Test
    void listsWhatMakesNoSenseWithTheReasonAndServesTheRest() {
        RoutingResult result = Draw.network("A-B 100, C-D 100")
                .ask("A", "B")
                .ask("A", "Nowhere")
                .ask("A", "A")
                .ask("A", "C")
                .askInside("north", "A", "B")
                .route();
        assertThat(result.statistics().served()).isEqualTo(1);
        assertThat(result.unserved())
                .containsExactly(
                        new UnservedRequest("r2", "node Nowhere is not in the topology"),
                        new UnservedRequest("r3", "source and destination are the same node A"),
                        new UnservedRequest("r4", "no route from A to C"),
                        new UnservedRequest("r5", "cluster north is not defined"));
    }

    @Test
    void answersNothingAskedWithAnEmptyPlan() {
        RoutingResult result = Draw.network("A-B 100").route();
        assertThat(result.lightpaths()).isEmpty();
        assertThat(result.bound().gap()).isZero();
    }

    @Test
    void servesNothingOnAGridWithoutChannels() {
        RoutingResult result = Draw.network("A-B 100").ask("A", "B").channels(0).route();
        assertThat(result.unserved()).hasSize(1);
    }
}
