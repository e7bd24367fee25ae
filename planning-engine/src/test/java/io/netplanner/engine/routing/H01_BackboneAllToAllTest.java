package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One lightpath for each pair of nodes on backbones of the literature, whose link lists differ from book to book: whichever
 * it is, the plan equals its own proof.
 */
class H01_BackboneAllToAllTest {

    static Set<String> backbones() {
        return Backbones.small().keySet();
    }

    @ParameterizedTest
    @MethodSource("backbones")
    void findsAPlanAsGoodAsItsOwnProof(String backbone) {
        Draw drawn = allToAll(Backbones.small().get(backbone));
        RoutingResult result = drawn.route();

        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
        assertThat(result.unserved()).isEmpty();
        assertThat(result.bound().gap()).isZero();
        assertThat(result.bound().best()).isEqualTo(result.statistics().channelsUsed());
    }

    @Test
    void needsThirteenChannelsOnNsfnetAsTheLiteratureSays() {
        assertThat(allToAll(Backbones.nsfnet()).route().bound().lower()).isEqualTo(13);
    }

    private static Draw allToAll(Topology topology) {
        String[] links =
                topology.links().stream().map(Link::id).map(id -> id + " 1").toArray(String[]::new);
        Draw drawn = Draw.network(links).with(RoutingAlgorithm.AUTO);
        int nodes = topology.nodes().size();
        for (int a = 1; a <= nodes; a++) {
            for (int b = a + 1; b <= nodes; b++) {
                drawn.ask(String.valueOf(a), String.valueOf(b));
            }
        }
        return drawn;
    }
}
