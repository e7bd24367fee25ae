package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The greedy engine: several orders, independently, of which the best plan is kept; the first of equals. */
final class GreedyStarts {
    private static final int STARTS = 12;
    private static final int BALANCED_STARTS = 4;

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
        PlacementRank rank = PlacementRank.forParameters(parameters);
        List<int[]> orders = new RequestOrders(table).list(STARTS, parameters.seed());
        List<Callable<List<Plan>>> starts = new ArrayList<>();
        for (int[] order : orders) {
            starts.add(() -> List.of(new GreedyPlacement(table, rank, deadline).run(order)));
        }
        if (!table.problem().asksRestoration()) {
            starts.add(() -> balanced(orders.subList(0, Math.min(BALANCED_STARTS, orders.size())), rank));
        }
        return bestOf(execution.invokeAll(starts));
    }

    /** On routes that leave no link much fuller than it must be. */
    private List<Plan> balanced(List<int[]> orders, PlacementRank rank) {
        @Nullable Candidate[] routes = new BalancedRoutes(table, deadline).choose();
        GreedyPlacement placement =
                new GreedyPlacement(table, rank, deadline, request -> List.of(Objects.requireNonNull(routes[request])));
        return orders.stream().map(placement::run).toList();
    }

    private Plan bestOf(List<List<Plan>> starts) {
        RoutingObjective objective = parameters.objective();
        Plan best = null;
        for (Plan plan : starts.stream().flatMap(List::stream).toList()) {
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
