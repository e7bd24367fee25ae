package io.netplanner.engine.routing.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.bound.LoadBound;
import io.netplanner.engine.bound.LoadBounds;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.regeneration.TransparentSegments;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingObjective;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States how far a plan can be from the best possible one, in the terms of the planner's objective. */
final class BoundFinder {
    private static final String REGENERATOR_PROOF = "fewest regenerators of each request by itself";

    private final RequestTable table;
    private final RoutingObjective objective;
    private final Deadline deadline;
    private @Nullable LoadBound known;
    private int knownUpTo;

    BoundFinder(RequestTable table, RoutingObjective objective, Deadline deadline) {
        this.table = table;
        this.objective = objective;
        this.deadline = deadline;
    }

    /** Requests come first: while some are unserved that the network could carry, their number is what is bounded. */
    Bound find(Score best) {
        if (objective == RoutingObjective.SERVED || best.unserved() > table.unservableCount()) {
            return servedBound(best);
        }
        return switch (objective) {
            case SERVED, COST -> Bound.of("regenerators", fewestRegenerators(), best.regenerators(), REGENERATOR_PROOF);
            case LOAD -> loadBound("load", best.objective());
            case CHANNELS -> channelBound(best.objective());
        };
    }

    /** No plan that serves all servable requests has fewer; not sought beyond {@code enough}. */
    int fewestChannels(int enough) {
        int banks = new BankBound(table).channels();
        return banks >= enough ? banks : Math.max(banks, strongest(enough).channels());
    }

    /** No plan that serves all servable requests has a lower value of the objective. */
    int leastObjective(Score best) {
        return switch (objective) {
            case SERVED -> table.unservableCount();
            case COST -> fewestRegenerators();
            case CHANNELS -> fewestChannels(best.objective());
            case LOAD -> strongest(best.objective()).channels();
        };
    }

    private LoadBound strongest(int enough) {
        LoadBound bound = known;
        if (bound == null || bound.channels() < enough && knownUpTo < enough) {
            bound = new LoadBounds(table.problem().network(), table.problem().rows())
                    .find(commodities(), enough, deadline);
            known = bound;
            knownUpTo = enough;
        }
        return bound;
    }

    private Bound servedBound(Score best) {
        int servable = table.servable().length;
        int channels = table.problem().parameters().channels();
        int most = best.unserved() == table.unservableCount() ? servable : mostServed(channels);
        int notSought = table.size() - servable - table.unservableCount();
        int lower = table.size() - notSought - Math.min(servable, most);
        return Bound.of("unserved", lower, best.unserved(), "requests without a route, and what a cut cannot carry");
    }

    private int mostServed(int channels) {
        return new LoadBounds(table.problem().network(), table.problem().rows())
                .mostServed(commodities(), channels, deadline);
    }

    private Bound channelBound(int best) {
        int banks = new BankBound(table).channels();
        int lower = fewestChannels(best);
        return lower > banks || banks == 0
                ? loadBound("channels", best)
                : Bound.of("channels", lower, best, "lightpath ends at the busiest Directionless node");
    }

    private Bound loadBound(String counted, int best) {
        LoadBound bound = strongest(best);
        return Bound.of(counted, bound.channels(), best, bound.proof());
    }

    private List<Commodity> commodities() {
        List<Commodity> commodities = new ArrayList<>();
        for (int request : table.servable()) {
            RouteQuery query = table.query(request);
            commodities.add(new Commodity(
                    query.source(),
                    query.target(),
                    query.protection(),
                    query.bidirectional(),
                    table.problem().openFor(query),
                    1,
                    query.width()));
        }
        return commodities;
    }

    /** A protected request needs at least as many on each of its two routes as an unprotected one on its only. */
    private int fewestRegenerators() {
        Map<RouteQuery, Integer> known = new HashMap<>();
        int sum = 0;
        for (int request : table.servable()) {
            sum += known.computeIfAbsent(table.query(request), this::fewestRegenerators);
        }
        return sum;
    }

    private int fewestRegenerators(RouteQuery query) {
        RoutingProblem problem = table.problem();
        int single = new TransparentSegments(problem.network(), query.reach())
                .findPath(query.source(), query.target(), problem.openFor(query))
                .flatMap(new RegeneratorPlacement(query.reach())::segmentEnds)
                .map(ends -> ends.length - 1)
                .orElse(0);
        return query.protection().isProtected() ? 2 * single : single;
    }
}
