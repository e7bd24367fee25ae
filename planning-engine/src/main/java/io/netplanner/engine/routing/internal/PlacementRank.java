package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
import io.netplanner.model.routing.RoutingObjective;

/** How much a greedy step dislikes a placement; the least is taken. Graded, so that ties are rare. */
interface PlacementRank {
    int FIELD_BITS = 20;

    long of(Placement placement, Plan plan);

    static PlacementRank forObjective(RoutingObjective objective) {
        return switch (objective) {
            case CHANNELS ->
                (placement, plan) -> pack(placement.highestChannel(), regenerators(placement), links(placement));
            case SERVED ->
                (placement, plan) -> pack(links(placement), placement.highestChannel(), regenerators(placement));
            case COST ->
                (placement, plan) -> pack(regenerators(placement), links(placement), placement.highestChannel());
            case LOAD ->
                (placement, plan) -> pack(fullestRow(placement, plan), links(placement), regenerators(placement));
        };
    }

    private static int links(Placement placement) {
        return placement.candidate().channelLinks();
    }

    private static int regenerators(Placement placement) {
        return placement.candidate().regenerators();
    }

    private static int fullestRow(Placement placement, Plan plan) {
        int fullest = 0;
        for (Strand strand : placement.candidate().strands()) {
            for (int row : strand.rows()) {
                fullest = Math.max(fullest, plan.lit().load(row));
            }
        }
        return fullest;
    }

    private static long pack(int first, int second, int third) {
        return ((long) first << FIELD_BITS | second) << FIELD_BITS | third;
    }
}
