package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
import io.netplanner.model.routing.RoutingParameters;

/** How much a greedy step dislikes a placement; the least is taken. Graded, so that ties are rare. */
interface PlacementRank {
    int FIELD_BITS = 20;

    /** Weighted sums are compared in steps of one in this many. */
    int WEIGHT_STEPS = 64;

    int MOST_STEPS = (1 << FIELD_BITS) - 1;

    long of(Placement placement, Plan plan);

    static PlacementRank forParameters(RoutingParameters parameters) {
        return switch (parameters.objective()) {
            case CHANNELS, HIGHEST_CHANNEL ->
                (placement, plan) -> pack(placement.highestChannel(), regenerators(placement), links(placement));
            case SERVED, CHANNEL_LINKS ->
                (placement, plan) -> pack(links(placement), placement.highestChannel(), regenerators(placement));
            case COST ->
                (placement, plan) -> pack(priced(placement, plan), links(placement), placement.highestChannel());
            case LOAD ->
                (placement, plan) -> pack(fullestRow(placement, plan), links(placement), regenerators(placement));
            case WEIGHTED ->
                (placement, plan) -> pack(
                        weighted(placement, parameters.weightOfChannels()), links(placement), regenerators(placement));
        };
    }

    private static int weighted(Placement placement, double alpha) {
        return (int)
                Math.round(WEIGHT_STEPS * (alpha * placement.highestChannel() + (1 - alpha) * regenerators(placement)));
    }

    private static int priced(Placement placement, Plan plan) {
        double inSteps =
                placement.candidate().price() / plan.table().problem().prices().step();
        return (int) Math.min(MOST_STEPS, Math.round(inSteps));
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
