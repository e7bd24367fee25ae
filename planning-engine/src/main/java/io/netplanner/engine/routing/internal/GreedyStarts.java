package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import java.util.List;
import java.util.concurrent.Callable;

/** The greedy engine: several orders, independently, of which the best plan is kept; the first of equals. */
final class GreedyStarts {
    private static final int STARTS = 12;

    private final RequestTable table;
    private final RoutingParameters parameters;
    private final Execution execution;
    private final Deadline deadline;

    GreedyStarts(RequestTable table, RoutingParameters parameters, Execution execution, Deadline deadline) {
        this.table = table;
        this.parameters = parameters;
        this.execution = execution;
        this.deadline = deadline;
    }

    Plan best() {
        RoutingObjective objective = parameters.objective();
        PlacementRank rank = PlacementRank.forParameters(parameters);
        List<Callable<Plan>> starts = new RequestOrders(table)
                .list(STARTS, parameters.seed()).stream()
                        .<Callable<Plan>>map(order -> () -> new GreedyPlacement(table, rank, deadline).run(order))
                        .toList();
        Plan best = null;
        for (Plan plan : execution.invokeAll(starts)) {
            if (best == null || Score.of(plan, objective).compareTo(Score.of(best, objective)) < 0) {
                best = plan;
            }
        }
        if (best == null) {
            throw new IllegalStateException("at least one order is always tried");
        }
        return best;
    }
}
