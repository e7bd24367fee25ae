package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;
import org.jspecify.annotations.Nullable;

/**
 * Serves requests one after the other, each by the candidate that the objective likes best now.
 *
 * <p>Never looks back: orders matter, so several are tried. O(requests × candidates × rows × channels / 64).
 */
final class GreedyPlacement {
    private final RequestTable table;
    private final PlacementRank rank;
    private final Execution execution;

    GreedyPlacement(RequestTable table, PlacementRank rank, Execution execution) {
        this.table = table;
        this.rank = rank;
        this.execution = execution;
    }

    Plan run(int[] order) {
        Plan plan = new Plan(table);
        for (int request : order) {
            execution.checkCancelled();
            Placement best = best(request, plan);
            if (best != null) {
                plan.place(request, best);
            }
        }
        return plan;
    }

    private @Nullable Placement best(int request, Plan plan) {
        Placement best = null;
        long bestRank = Long.MAX_VALUE;
        for (Candidate candidate : table.candidates(request)) {
            int[] channels = FirstFit.find(candidate, plan.lit());
            if (channels != null) {
                Placement placement = new Placement(candidate, channels);
                long itsRank = rank.of(placement, plan);
                if (itsRank < bestRank) {
                    best = placement;
                    bestRank = itsRank;
                }
            }
        }
        return best;
    }
}
