package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import org.junit.jupiter.api.Test;

/** A run that goes on from an earlier result never ends with a worse one. */
class J03_ResumeTest {
    private static final String BRAID = "A-B 300, B-C 300, C-D 300, D-E 300, E-A 300, A-C 400, B-D 400";

    @Test
    void whatWasLitIsLitAgainWhereNothingBetterIsFound() {
        Draw drawn = asked(RoutingAlgorithm.AUTO);
        RoutingResult best = drawn.route();
        RoutingRequest greedy = asked(RoutingAlgorithm.GREEDY).request();
        RoutingResult resumed = route(greedy.withEarlier(best));
        assertThat(resumed.statistics().channelsUsed())
                .isLessThanOrEqualTo(best.statistics().channelsUsed());
        assertThat(resumed.unserved()).isEmpty();
        assertThat(new RoutingValidator().validate(greedy, resumed)).isEmpty();
    }

    @Test
    void whatNoLongerFitsIsLitAnew() {
        RoutingResult before = asked(RoutingAlgorithm.AUTO).route();
        RoutingRequest shorter = asked(RoutingAlgorithm.AUTO).reachKm(450).request();
        RoutingResult after = route(shorter.withEarlier(before));
        assertThat(new RoutingValidator().validate(shorter, after)).isEmpty();
        assertThat(after.lightpaths()).extracting(Lightpath::requestId).hasSize(8);
    }

    private static Draw asked(RoutingAlgorithm algorithm) {
        return Draw.network(BRAID)
                .with(algorithm)
                .ask("A", "D")
                .ask("B", "E")
                .ask("C", "E")
                .ask("A", "C")
                .ask("B", "D", Protection.NODE_DISJOINT)
                .ask("A", "D", Protection.LINK_DISJOINT)
                .ask("C", "A")
                .ask("E", "B");
    }

    private static RoutingResult route(RoutingRequest request) {
        return new PortfolioRouter().route(request, Execution.quiet());
    }
}
