package io.netplanner.engine.routing;

import io.netplanner.engine.api.Router;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.routing.internal.LitRouting;
import io.netplanner.engine.routing.internal.RequestReach;
import io.netplanner.engine.routing.internal.RoutingRun;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.LoadAssumption;

/**
 * Routes with the engine the planner names, or with several of which the best answer is kept.
 *
 * <p>{@code GREEDY} runs the greedy starts alone; every other choice runs the whole portfolio: greedy starts, then ejection
 * pools, ruin and recreate where those do not apply or do not look at the objective, and an integer program where a small
 * problem is left open. Work is counted rather than timed, so the same request gives the same bytes until the time limit
 * cuts a run short.
 *
 * <p>Where the planner asks for a reach in GSNR the plan is lit and its light arrives; otherwise nothing is said of signal
 * quality beyond a reach in kilometres. Stateless, thread-safe. Time and memory grow with
 * links × channels + requests.
 */
public final class PortfolioRouter implements Router {
    @Override
    public RoutingResult route(RoutingRequest request, Execution execution) {
        LoadAssumption load = request.parameters().gsnrReach();
        if (load != null) {
            return new LitRouting(request, load, execution).run();
        }
        return new RoutingRun(
                        request, RequestReach.ofKm(Network.of(request.topology()), request.parameters()), execution)
                .run();
    }
}
