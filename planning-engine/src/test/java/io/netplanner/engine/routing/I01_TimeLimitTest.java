package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.engine.api.PlanningCancelledException;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run ends at its time limit with what it has, and at once when it is cancelled; wherever in the run that happens. */
class I01_TimeLimitTest {
    private static final List<Restoration> PAIRS = List.of(Restoration.NONE, Restoration.ADV_JOINT_SAME);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30, 100, 300, 1000, 3000})
    void givesWhatItHasWhereverTheTimeEnds(int limit) {
        RoutingRequest request = request(limit, PAIRS, SpectrumGrid.FIXED);
        TickingExecution execution = TickingExecution.neverCancelled();
        RoutingResult result = new PortfolioRouter().route(request, execution);
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
        assertThat(result.lightpaths().size() + result.unserved().size()).isEqualTo(40);
        // what is still asked of the clock is that it is over, once for each request and each greedy start
        assertThat(execution.ticks()).isLessThan(limit + 400);
    }

    @ParameterizedTest
    @EnumSource(SpectrumGrid.class)
    void endsAtTheCheckpointAfterItIsCancelled(SpectrumGrid grid) {
        RoutingRequest request = request(1000, List.of(Restoration.NONE), grid);
        TickingExecution whole = TickingExecution.neverCancelled();
        new PortfolioRouter().route(request, whole);
        for (int checkpoint = 1; checkpoint < whole.checkpoints(); checkpoint = checkpoint * 3 / 2 + 1) {
            Execution execution = TickingExecution.cancelledAt(checkpoint);
            assertThatThrownBy(() -> new PortfolioRouter().route(request, execution))
                    .as("cancelled at checkpoint %d", checkpoint)
                    .isInstanceOf(PlanningCancelledException.class);
        }
    }

    @Test
    void saysThatTheTimeLimitLeftRequestsOut() {
        RoutingRequest request = request(1, PAIRS, SpectrumGrid.FIXED);
        RoutingResult result = new PortfolioRouter().route(request, TickingExecution.neverCancelled());
        RoutingResult unhurried = new PortfolioRouter().route(request, Execution.quiet());
        assertThat(result.unserved())
                .extracting(UnservedRequest::reason)
                .contains("the time limit ended the run before routes were sought; allow more time");
        assertThat(result.bound().lower())
                .isLessThanOrEqualTo(unhurried.statistics().unserved());
    }

    private static RoutingRequest request(int limit, List<Restoration> restorations, SpectrumGrid grid) {
        GabrielNetwork network = new GabrielNetwork(12, 4);
        return new RoutingRequest(
                network.topology(),
                network.requests(40, List.of(Protection.NONE, Protection.NODE_DISJOINT), restorations),
                List.of(),
                DefaultCatalogue.get(),
                new RoutingParameters(RoutingAlgorithm.AUTO, RoutingObjective.CHANNELS, 24, 900.0, 3, false, 1, limit)
                        .withGrid(grid));
    }
}
