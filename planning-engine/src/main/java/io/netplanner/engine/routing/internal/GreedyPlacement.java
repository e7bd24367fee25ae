package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Serves requests one after the other, each by the candidate that the objective likes best now.
 *
 * <p>Never looks back: orders matter, so several are tried. O(requests × candidates × rows × channels / 64).
 */
final class GreedyPlacement {
    private final RequestTable table;
    private final PlacementRank rank;
    private final Deadline deadline;
    private final IntFunction<List<Candidate>> preferred;

    private final boolean makesWay;

    GreedyPlacement(RequestTable table, PlacementRank rank, Deadline deadline) {
        this(table, rank, deadline, table::candidates, true);
    }

    private GreedyPlacement(
            RequestTable table,
            PlacementRank rank,
            Deadline deadline,
            IntFunction<List<Candidate>> preferred,
            boolean makesWay) {
        this.table = table;
        this.rank = rank;
        this.deadline = deadline;
        this.preferred = preferred;
        this.makesWay = makesWay;
    }

    /** One that looks at other candidates only where none of these fits. */
    GreedyPlacement preferring(IntFunction<List<Candidate>> candidatesOfRequest) {
        return new GreedyPlacement(table, rank, deadline, candidatesOfRequest, makesWay);
    }

    /** One that leads no spare another way, which takes several times as long as to go around it. */
    GreedyPlacement aroundSpare() {
        return new GreedyPlacement(table, rank, deadline, preferred, false);
    }

    /** Serves what it can until the deadline. */
    Plan run(int[] order) {
        Plan plan = new Plan(table);
        serveAll(order, plan);
        return plan;
    }

    /** Whether there was time to try all of them. */
    boolean serveAll(int[] order, Plan plan) {
        for (int request : order) {
            if (deadline.isOver()) {
                return false;
            }
            serve(request, plan);
        }
        return true;
    }

    private void serve(int request, Plan plan) {
        List<Option> options = options(request, plan);
        Fit fit = table.problem().asksRestoration()
                ? besideSpare(request, options, plan)
                : options.stream()
                        .min(Comparator.comparingLong(Option::rank))
                        .map(Option::fit)
                        .orElse(null);
        if (fit != null) {
            plan.place(request, fit);
        }
    }

    /**
     * The best option where spare is set aside. An option's rank says what it would be without, so that none behind a found
     * one needs a look once it could be no better; those before look below the found one's channels only.
     */
    private @Nullable Fit besideSpare(int request, List<Option> options, Plan plan) {
        RouteQuery query = table.query(request);
        options.sort(Comparator.comparingLong(Option::rank));
        Option best = null;
        for (Option option : options) {
            if (best != null && option.rank() >= best.rank()) {
                break;
            }
            int below = best == null
                    ? plan.lit().channels()
                    : best.fit().placement().highestChannel();
            Candidate candidate = option.fit().placement().candidate();
            Fit found = new RestoredFit(plan, query, candidate, makesWay, deadline).find(below);
            if (found != null && (best == null || rank.of(found.placement(), plan) < best.rank())) {
                best = new Option(found, rank.of(found.placement(), plan));
            }
        }
        return best == null ? null : best.fit();
    }

    private List<Option> options(int request, Plan plan) {
        List<Candidate> first = preferred.apply(request);
        List<Option> options = options(first, plan);
        List<Candidate> all = table.candidates(request);
        return options.isEmpty() && first != all ? options(all, plan) : options;
    }

    private List<Option> options(List<Candidate> candidates, Plan plan) {
        List<Option> options = new ArrayList<>();
        for (Candidate candidate : candidates) {
            int[] channels = makesWay ? FirstFit.findUnlit(candidate, plan) : FirstFit.find(candidate, plan);
            if (channels != null) {
                Placement placement = new Placement(candidate, channels);
                options.add(new Option(new Fit(placement), rank.of(placement, plan)));
            }
        }
        return options;
    }

    private record Option(Fit fit, long rank) {}
}
