package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
import io.netplanner.model.routing.RoutingObjective;
import java.util.BitSet;
import java.util.Comparator;

/**
 * How good a plan is; the least is the best. Unserved requests come first, always, then the objective, then fewer
 * regenerators and channel-links.
 *
 * @param objective the value of the planner's objective, such as channels, money or the load of the fullest link
 */
record Score(int unserved, double objective, int regenerators, long channelLinks) implements Comparable<Score> {
    private static final Comparator<Score> ORDER = Comparator.comparingInt(Score::unserved)
            .thenComparingDouble(Score::objective)
            .thenComparingInt(Score::regenerators)
            .thenComparingLong(Score::channelLinks);

    static Score of(Plan plan) {
        return of(plan, plan.table().problem().parameters().objective());
    }

    static Score of(Plan plan, RoutingObjective objective) {
        int unserved = 0;
        int regenerators = 0;
        long channelLinks = 0;
        double price = 0;
        for (int request = 0; request < plan.table().size(); request++) {
            Placement placement = plan.placement(request);
            if (placement == null) {
                unserved++;
            } else {
                regenerators += placement.candidate().regenerators();
                channelLinks += placement.candidate().channelLinks();
                price += placement.candidate().price();
            }
        }
        double value = switch (objective) {
            case CHANNELS -> channelsUsed(plan);
            case LOAD -> fullestLink(plan);
            case COST -> price;
            case SERVED -> unserved;
            case HIGHEST_CHANNEL -> Standing.of(plan).channels();
            case CHANNEL_LINKS -> channelLinks;
            case WEIGHTED -> weighted(channelsUsed(plan), regenerators, plan);
        };
        return new Score(unserved, value, regenerators, channelLinks);
    }

    private static double weighted(int channels, int regenerators, Plan plan) {
        double alpha = plan.table().problem().parameters().weightOfChannels();
        return alpha * channels + (1 - alpha) * regenerators;
    }

    private static int channelsUsed(Plan plan) {
        BitSet used = new BitSet();
        for (int request = 0; request < plan.table().size(); request++) {
            Placement placement = plan.placement(request);
            for (int i = 0; placement != null && i < placement.channels().length; i++) {
                Strand strand = placement.candidate().strands().get(i);
                used.set(placement.channels()[i], placement.channels()[i] + strand.width());
            }
        }
        return used.cardinality();
    }

    private static int fullestLink(Plan plan) {
        int fullest = 0;
        for (int row = 0; row < plan.table().problem().rows().linkRows(); row++) {
            fullest = Math.max(fullest, plan.lit().load(row));
        }
        return fullest;
    }

    /** What counts now, and what a bound will be told of: requests left out as long as one could be served, then the objective. */
    double told(int unservable) {
        return unserved > unservable ? unserved : objective;
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
