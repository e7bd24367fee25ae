package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One lightpath for each pair of nodes on a backbone of 14 nodes and 21 links in the manner of NSFNET, whose link lists
 * differ from book to book: whichever it is, the plan equals its own proof.
 */
class H01_BackboneAllToAllTest {
    private static final String LINKS =
            "1-2 1, 1-3 1, 1-8 1, 2-3 1, 2-4 1, 3-6 1, 4-5 1, 4-11 1, 5-6 1, 5-7 1, 6-10 1, "
                    + "6-14 1, 7-8 1, 7-10 1, 8-9 1, 9-10 1, 9-12 1, 9-13 1, 11-12 1, 11-13 1, 12-14 1";

    @Test
    void findsAPlanAsGoodAsItsOwnProof() {
        Draw drawn = Draw.network(LINKS).with(RoutingAlgorithm.AUTO);
        List<String> nodes = drawn.request().topology().nodes().stream()
                .map(node -> node.name())
                .toList();
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = a + 1; b < nodes.size(); b++) {
                drawn.ask(nodes.get(a), nodes.get(b));
            }
        }
        RoutingResult result = drawn.route();
        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
        assertThat(result.statistics().served()).isEqualTo(91);
        assertThat(result.bound().gap()).isZero();
        assertThat(result.bound().best()).isEqualTo(result.statistics().channelsUsed());
    }
}
