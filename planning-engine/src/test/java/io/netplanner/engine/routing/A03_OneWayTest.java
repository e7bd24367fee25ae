package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingResult;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ══> B        one way out, A-C-B both ways
 *   A ─── C ─── B  r1: A>B   r2: B>A   r3: A-B
 * </pre>
 */
class A03_OneWayTest {
    private final RoutingResult result = Draw.network("A>B 100, A-C 100, C-B 100")
            .askOneWay("A", "B")
            .askOneWay("B", "A")
            .ask("A", "B")
            .route();

    @Test
    void takesAOneWayLinkOnlyInItsDirectionAndOnlyForOneWayRequests() {
        assertThat(Draw.lightpath(result, "r1").working().links()).containsExactly("A-B");
        assertThat(Draw.lightpath(result, "r2").working().links()).containsExactly("C-B", "A-C");
        assertThat(Draw.lightpath(result, "r3").working().links()).containsExactly("A-C", "C-B");
    }

    @Test
    void usesAChannelOnceInEachDirection() {
        RoutingResult both =
                Draw.network("A-B 100").askOneWay("A", "B").askOneWay("B", "A").route();
        assertThat(both.statistics().channelsUsed()).isEqualTo(1);
        assertThat(both.bound().lower()).isEqualTo(1);
    }
}
