package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.engine.spi.WatchedExecution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While a run works it tells its best plan and what is proved, in the terms of its result. */
class I03_ProgressTest {
    private static final int ENOUGH = 80;
    private static final int TOO_FEW = 4;

    private final List<Progress> told = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "CHANNELS, " + ENOUGH,
        "HIGHEST_CHANNEL, " + ENOUGH,
        "CHANNEL_LINKS, " + ENOUGH,
        "LOAD, " + ENOUGH,
        "COST, " + ENOUGH,
        "WEIGHTED, " + ENOUGH,
        "SERVED, " + ENOUGH,
        "CHANNELS, " + TOO_FEW,
        "WEIGHTED, " + TOO_FEW
    })
    void theFirstPlanIsToldBeforeItsProofAndTheRestGoesOnFromThere(RoutingObjective objective, int channels) {
        double greedy = new PortfolioRouter()
                .route(request(RoutingAlgorithm.GREEDY, objective, channels), Execution.quiet())
                .bound()
                .best();

        RoutingResult result = new PortfolioRouter()
                .route(request(RoutingAlgorithm.AUTO, objective, channels), new WatchedExecution(told::add));

        List<Double> best = told.stream()
                .map(Progress::bestObjective)
                .filter(Objects::nonNull)
                .toList();
        assertThat(best).startsWith(greedy).endsWith(result.bound().best());
        assertThat(best).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(proved())
                .endsWith(result.bound().lower())
                .allMatch(lower -> lower <= result.bound().best());
        assertThat(told).extracting(Progress::fraction).isSorted();
    }

    private List<Double> proved() {
        return told.stream().map(Progress::bound).filter(Objects::nonNull).toList();
    }

    private static RoutingRequest request(RoutingAlgorithm algorithm, RoutingObjective objective, int channels) {
        GabrielNetwork network = new GabrielNetwork(14, 4);
        return new RoutingRequest(
                network.topology(),
                network.requests(60, List.of(Protection.NODE_DISJOINT, Protection.NONE), List.of(Restoration.NONE)),
                List.of(),
                DefaultCatalogue.get(),
                new RoutingParameters(algorithm, objective, channels, 1000.0, 5, false, 1, 1));
    }
}
