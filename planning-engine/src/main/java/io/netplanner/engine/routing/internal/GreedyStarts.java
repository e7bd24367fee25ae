package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The greedy engine: several orders, independently, of which the best plan is kept; the first of equals. */
final class GreedyStarts {
    private static final int STARTS = 12;
    private static final int BALANCED_STARTS = 4;
    private static final int STARTS_BESIDE_SPARE = 4;

    private final RequestTable table;
    private final RoutingParameters parameters;
    private final Execution execution;
    private final Deadline deadline;
    private final GreedyPlacement placement;

    GreedyStarts(RequestTable table, RoutingParameters parameters, Execution execution, Deadline deadline) {
        this.table = table;
        this.parameters = parameters;
        this.execution = execution;
        this.deadline = deadline;
        placement = new GreedyPlacement(table, PlacementRank.forParameters(parameters), deadline);
    }

    Plan best() {
        List<int[]> orders = new RequestOrders(table).list(STARTS, parameters.seed());
        return table.problem().asksRestoration() ? besideSpare(orders) : unrestored(orders);
    }

    private Plan unrestored(List<int[]> orders) {
        List<Callable<List<Plan>>> starts = eachWith(placement, orders);
        starts.add(() -> balanced(orders.subList(0, Math.min(BALANCED_STARTS, orders.size()))));
        return bestOf(run(starts));
    }

    /** Around spare in every order, in the best of them once more with spare that makes way. */
    private Plan besideSpare(List<int[]> orders) {
        List<Plan> around = run(eachWith(placement.aroundSpare(), orders));
        List<int[]> best = IntStream.range(0, orders.size())
                .boxed()
                .sorted(Comparator.comparing(i -> Score.of(around.get(i), parameters.objective())))
                .limit(STARTS_BESIDE_SPARE)
                .map(orders::get)
                .toList();
        List<Plan> beside = run(eachWith(placement, best));
        return bestOf(Stream.concat(around.stream(), beside.stream()).toList());
    }

    /** On routes that leave no link much fuller than it must be. */
    private List<Plan> balanced(List<int[]> orders) {
        @Nullable Candidate[] routes = new BalancedRoutes(table, deadline).choose();
        GreedyPlacement onRoutes = placement.preferring(request -> List.of(Objects.requireNonNull(routes[request])));
        return orders.stream().map(onRoutes::run).toList();
    }

    private static List<Callable<List<Plan>>> eachWith(GreedyPlacement placement, List<int[]> orders) {
        List<Callable<List<Plan>>> starts = new ArrayList<>();
        orders.forEach(order -> starts.add(() -> List.of(placement.run(order))));
        return starts;
    }

    private List<Plan> run(List<Callable<List<Plan>>> starts) {
        return execution.invokeAll(starts).stream().flatMap(List::stream).toList();
    }

    private Plan bestOf(List<Plan> plans) {
        RoutingObjective objective = parameters.objective();
        Plan best = null;
        for (Plan plan : plans) {
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
