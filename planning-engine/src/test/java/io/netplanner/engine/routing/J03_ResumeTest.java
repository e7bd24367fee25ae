package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.WatchedExecution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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

    @Test
    void whatWasSetAsideForFailuresIsSetAsideAgain() {
        List<Protection> protections = List.of(Protection.NONE, Protection.NODE_DISJOINT);
        assertGoesOnFromBetter(11, protections, List.of(Restoration.values()), PairRule.DISJOINT);
    }

    @Test
    void pairsThatShareSomethingAreLitAgain() {
        List<Protection> protections = List.of(Protection.NODE_DISJOINT);
        assertGoesOnFromBetter(2, protections, List.of(Restoration.NONE), PairRule.MOST_DISJOINT);
    }

    /** Moves are counted: four hundred for each second. */
    @Test
    void wholeTimeIsUsedWhereSpareIsSetAsideToo() {
        GabrielNetwork network = new GabrielNetwork(8, 6);
        RoutingRequest request = request(
                network.topology(),
                network.requests(40, List.of(Protection.NODE_DISJOINT), List.of(Restoration.JOINT_SAME)),
                RoutingAlgorithm.AUTO,
                5,
                PairRule.DISJOINT);
        RoutingResult earlier = route(request);
        assertThat(earlier.bound().gap()).isPositive();

        assertThat(reached(request)).isLessThan(0.9);
        assertThat(reached(request.withEarlier(earlier))).isGreaterThan(0.94);
    }

    /** Of the whole run, when the search told of itself for the last time. */
    private static double reached(RoutingRequest request) {
        AtomicReference<Double> reached = new AtomicReference<>(0.0);
        new PortfolioRouter().route(request, new WatchedExecution(progress -> {
            if (progress.stage().equals("search")) {
                reached.set(progress.fraction());
            }
        }));
        return reached.get();
    }

    /** Greedy alone needs more channels than the search. */
    private static void assertGoesOnFromBetter(
            long seed, List<Protection> protections, List<Restoration> restorations, PairRule pairs) {
        GabrielNetwork network = new GabrielNetwork(8, seed);
        Topology topology = network.topology();
        List<LightpathRequest> requests = network.requests(40, protections, restorations);
        RoutingRequest searched = request(topology, requests, RoutingAlgorithm.AUTO, seed, pairs);
        RoutingRequest greedy = request(topology, requests, RoutingAlgorithm.GREEDY, seed, pairs);
        RoutingResult better = route(searched);
        assertThat(route(greedy).statistics().channelsUsed())
                .isGreaterThan(better.statistics().channelsUsed());

        RoutingResult resumed = route(greedy.withEarlier(better));
        assertThat(resumed.lightpaths()).isEqualTo(better.lightpaths());
        assertThat(new RoutingValidator().validate(greedy, resumed)).isEmpty();
    }

    private static RoutingRequest request(
            Topology topology, List<LightpathRequest> requests, RoutingAlgorithm algorithm, long seed, PairRule pairs) {
        RoutingParameters parameters =
                new RoutingParameters(algorithm, RoutingObjective.CHANNELS, 80, null, 5, false, seed, 5);
        return new RoutingRequest(
                topology, requests, List.of(), DefaultCatalogue.get(), parameters.with(null, pairs, null));
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
