package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    GreedyPlacement(RequestTable table, PlacementRank rank, Deadline deadline) {
        this.table = table;
        this.rank = rank;
        this.deadline = deadline;
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
        Placement placement = table.query(request).restoration() == Restoration.NONE
                ? options.stream()
                        .min(Comparator.comparingLong(Option::rank))
                        .map(Option::placement)
                        .orElse(null)
                : restored(request, options, plan);
        if (placement != null) {
            plan.place(request, placement);
        }
    }

    /**
     * The best option with restoration. An option's rank says what it would be without, so that none behind a found one
     * needs a look once it could be no better; those before look below the found one's channels only.
     */
    private @Nullable Placement restored(int request, List<Option> options, Plan plan) {
        RouteQuery query = table.query(request);
        options.sort(Comparator.comparingLong(Option::rank));
        Option best = null;
        for (Option option : options) {
            if (best != null && option.rank() >= best.rank()) {
                break;
            }
            int below = best == null ? plan.lit().channels() : best.placement().highestChannel();
            Candidate candidate = option.placement().candidate();
            Placement found = new RestoredFit(plan, query, candidate, below, deadline).find();
            if (found != null && (best == null || rank.of(found, plan) < best.rank())) {
                best = new Option(found, rank.of(found, plan));
            }
        }
        return best == null ? null : best.placement();
    }

    private List<Option> options(int request, Plan plan) {
        List<Option> options = new ArrayList<>();
        for (Candidate candidate : table.candidates(request)) {
            int[] channels = FirstFit.find(candidate, plan);
            if (channels != null) {
                Placement placement = new Placement(candidate, channels);
                options.add(new Option(placement, rank.of(placement, plan)));
            }
        }
        return options;
    }

    private record Option(Placement placement, long rank) {}
}
