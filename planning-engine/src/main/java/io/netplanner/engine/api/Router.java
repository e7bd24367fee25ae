package io.netplanner.engine.api;

import io.netplanner.engine.spi.Execution;
import io.netplanner.model.routing.RoutingResult;

/**
 * Routes lightpath requests and assigns their channels.
 *
 * <p>Never fails for a single request: what cannot be served is listed with the reason.
 */
public interface Router {

    /**
     * @throws PlanningCancelledException at the next checkpoint after the execution was cancelled
     */
    RoutingResult route(RoutingRequest request, Execution execution);
}
