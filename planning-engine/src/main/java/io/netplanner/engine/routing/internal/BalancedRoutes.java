package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a candidate for each servable request so that the fullest row carries little, whatever the channels: each request
 * in turn takes the one whose rows are emptiest, and full rows count for ever more. For those that still cross one of the
 * fullest, routes around it are drawn up.
 *
 * <p>Not thread-safe. O(requests × candidates × rows). Source: Plotkin, Shmoys, Tardos, "Fast approximation algorithms for
 * fractional packing and covering problems", 1995, for the prices.
 */
final class BalancedRoutes {
    /** How much steeper a full row counts than an empty one, as a power of e, from stage to stage. */
    private static final List<Integer> SHARPNESS = List.of(8, 16, 32, 64, 128, 256);

    private static final int SWEEPS = 2;

    /** Of the load of the fullest row; who crosses a row of more may go around it. */
    private static final double NEARLY_FULLEST = 0.97;

    /** What a row counts however empty it is: else routes would wander. */
    private static final double LEAST_PRICE = 1e-3;

    private final RequestTable table;
    private final LoadRows rows;
    private final CandidateSource source;
    private final Deadline deadline;
    private final Map<RouteQuery, List<Route>> routes = new HashMap<>();
    private final Route[] chosen;
    private final int[] load;
    private final double[] price;
    private double[] priceOfLoad = {0};

    /** A candidate with the rows that it loads. */
    private record Route(Candidate candidate, int[] rows, int width) {}

    BalancedRoutes(RequestTable table, Deadline deadline) {
        this.table = table;
        this.deadline = deadline;
        rows = new LoadRows(table.problem());
        source = new CandidateSource(table.problem());
        chosen = new Route[table.servable().length];
        load = new int[rows.count()];
        price = new double[load.length];
    }

    /** For each request; null for what is not servable. */
    @Nullable
    Candidate[] choose() {
        for (int i = 0; i < chosen.length; i++) {
            RouteQuery query = query(i);
            List<Candidate> known = table.candidates(table.servable()[i]);
            take(
                    i,
                    routes.computeIfAbsent(query, asked -> drawnUp(asked, known))
                            .getFirst());
        }
        Route[] best = chosen.clone();
        int least = fullestLoad();
        for (int sharpness : SHARPNESS) {
            priceRows(sharpness);
            for (int sweep = 0; sweep < SWEEPS && sweep(); sweep++) {
                // another pass, since prices have changed for those that chose before
            }
            if (fullestLoad() < least) {
                least = fullestLoad();
                best = chosen.clone();
            }
            drawUpDetours();
        }
        return ofRequests(best);
    }

    private RouteQuery query(int servable) {
        return table.query(table.servable()[servable]);
    }

    private List<Route> drawnUp(RouteQuery query, List<Candidate> candidates) {
        List<Route> all = new ArrayList<>();
        candidates.forEach(candidate -> all.add(route(query, candidate)));
        return all;
    }

    private Route route(RouteQuery query, Candidate candidate) {
        return new Route(candidate, rows.loadedBy(candidate), query.width());
    }

    private @Nullable Candidate[] ofRequests(Route[] of) {
        @Nullable Candidate[] candidates = new Candidate[table.size()];
        for (int i = 0; i < of.length; i++) {
            candidates[table.servable()[i]] = of[i].candidate();
        }
        return candidates;
    }

    /** Whether some request has changed its route. */
    private boolean sweep() {
        boolean changed = false;
        for (int i = 0; i < chosen.length && !deadline.isOver(); i++) {
            Route before = chosen[i];
            load(before, -1);
            take(i, cheapest(before, routes.getOrDefault(query(i), List.of())));
            changed |= chosen[i] != before;
        }
        return changed;
    }

    private Route cheapest(Route before, List<Route> others) {
        Route best = before;
        double least = price(before);
        for (Route route : others) {
            double asked = price(route);
            if (asked < least) {
                least = asked;
                best = route;
            }
        }
        return best;
    }

    private double price(Route route) {
        double sum = 0;
        for (int row : route.rows()) {
            sum += price[row];
        }
        return sum;
    }

    private void take(int servable, Route route) {
        chosen[servable] = route;
        load(route, 1);
    }

    private void load(Route route, int times) {
        for (int row : route.rows()) {
            load[row] += times * route.width();
            price[row] = priceOf(row);
        }
    }

    private int fullestLoad() {
        return Arrays.stream(load).max().orElse(0);
    }

    private void priceRows(int sharpness) {
        int fullest = Math.max(1, fullestLoad());
        priceOfLoad = new double[2 * fullest + 1];
        Arrays.setAll(
                priceOfLoad, carried -> LEAST_PRICE + StrictMath.exp(sharpness * ((double) carried / fullest - 1)));
        Arrays.setAll(price, this::priceOf);
    }

    /** A row that got much fuller than any was is dear enough. */
    private double priceOf(int row) {
        return priceOfLoad[Math.min(load[row], priceOfLoad.length - 1)];
    }

    /** The cheapest routes at the prices now, for whoever crosses a row that is nearly the fullest. */
    private void drawUpDetours() {
        double nearly = NEARLY_FULLEST * fullestLoad();
        double[] oneWay = rows.priceOfArcs(price, false);
        double[] bothWays = rows.priceOfArcs(price, true);
        Set<RouteQuery> asked = new HashSet<>();
        for (int i = 0; i < chosen.length && !deadline.isOver(); i++) {
            RouteQuery query = query(i);
            if (crosses(chosen[i], nearly) && asked.add(query)) {
                source.cheapest(query, query.bidirectional() ? bothWays : oneWay)
                        .ifPresent(candidate ->
                                routes.getOrDefault(query, List.of()).add(route(query, candidate)));
            }
        }
    }

    private boolean crosses(Route route, double nearly) {
        return Arrays.stream(route.rows()).anyMatch(row -> load[row] >= nearly);
    }
}
