package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final CandidateSource source;
    private final Deadline deadline;
    private final Map<RouteQuery, List<Candidate>> detours = new HashMap<>();
    private final @Nullable Candidate[] chosen;
    private final int[] load;
    private final double[] price;
    private double[] priceOfLoad = {0};

    BalancedRoutes(RequestTable table, Deadline deadline) {
        this.table = table;
        this.deadline = deadline;
        source = new CandidateSource(table.problem());
        chosen = new Candidate[table.size()];
        load = new int[table.problem().rows().count()];
        price = new double[load.length];
    }

    /** For each request; null for what is not servable. */
    @Nullable
    Candidate[] choose() {
        for (int request : table.servable()) {
            choose(request, table.candidates(request).getFirst(), 1);
        }
        @Nullable Candidate[] best = chosen.clone();
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
        return best;
    }

    /** Whether some request has changed its route. */
    private boolean sweep() {
        boolean changed = false;
        for (int request : table.servable()) {
            if (deadline.isOver()) {
                return false;
            }
            Candidate before = Objects.requireNonNull(chosen[request]);
            choose(request, before, -1);
            Candidate cheapest = cheapest(request, before);
            choose(request, cheapest, 1);
            changed |= cheapest != before;
        }
        return changed;
    }

    private Candidate cheapest(int request, Candidate before) {
        Candidate best = before;
        double least = price(before);
        List<Candidate> others = detours.getOrDefault(table.query(request), List.of());
        for (List<Candidate> candidates : List.of(table.candidates(request), others)) {
            for (Candidate candidate : candidates) {
                double asked = price(candidate);
                if (asked < least) {
                    least = asked;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private double price(Candidate candidate) {
        double sum = 0;
        for (Strand strand : candidate.strands()) {
            for (int row : strand.rows()) {
                sum += price[row] * strand.width();
            }
        }
        return sum;
    }

    private void choose(int request, Candidate candidate, int times) {
        chosen[request] = candidate;
        for (Strand strand : candidate.strands()) {
            for (int row : strand.rows()) {
                load[row] += times * strand.width();
                price[row] = priceOf(row);
            }
        }
    }

    private int fullestLoad() {
        return Arrays.stream(load).max().orElse(0);
    }

    private void priceRows(int sharpness) {
        double fullest = Math.max(1, fullestLoad());
        priceOfLoad = new double[2 * (int) fullest + 1];
        Arrays.setAll(priceOfLoad, carried -> LEAST_PRICE + StrictMath.exp(sharpness * (carried / fullest - 1)));
        Arrays.setAll(price, this::priceOf);
    }

    /** A row that got much fuller than any was is dear enough. */
    private double priceOf(int row) {
        return priceOfLoad[Math.min(load[row], priceOfLoad.length - 1)];
    }

    /** The cheapest routes at the prices now, for whoever crosses a row that is nearly the fullest. */
    private void drawUpDetours() {
        double nearly = NEARLY_FULLEST * fullestLoad();
        double[] oneWay = priceOfArcs(false);
        double[] bothWays = priceOfArcs(true);
        Set<RouteQuery> asked = new HashSet<>();
        for (int request : table.servable()) {
            RouteQuery query = table.query(request);
            if (!deadline.isOver() && crosses(chosen[request], nearly) && asked.add(query)) {
                source.cheapest(query, query.bidirectional() ? bothWays : oneWay)
                        .ifPresent(candidate -> detours.computeIfAbsent(query, unknown -> new ArrayList<>())
                                .add(candidate));
            }
        }
    }

    private double[] priceOfArcs(boolean bothWays) {
        double[] cost = new double[table.problem().network().arcCount()];
        Arrays.setAll(
                cost,
                arc -> Arrays.stream(table.problem().rows().rowsOfArc(arc, bothWays))
                        .mapToDouble(row -> price[row])
                        .sum());
        return cost;
    }

    private boolean crosses(@Nullable Candidate candidate, double nearly) {
        return candidate != null
                && candidate.strands().stream()
                        .flatMapToInt(strand -> Arrays.stream(strand.rows()))
                        .anyMatch(row -> load[row] >= nearly);
    }
}
