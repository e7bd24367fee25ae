package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spectrum.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Finds, among the disjoint pairs of a protected request and all channels, where lighting both of its legs ejects the least
 * weight of others. One leg after the other would often leave the second without a way.
 *
 * <p>Not thread-safe. O(pairs × channels × rows).
 */
final class PairInsertion {
    private static final int NONE = -1;

    private final ChannelTable table;
    private final SplittableRandom random;
    /** Of one strand on one channel; few, so that a list is faster than a set. */
    private final List<Item> owners = new ArrayList<>();

    private long work;

    /**
     * Both legs, lit.
     *
     * @param weight of what they eject
     */
    record Choice(Candidate pair, int firstChannel, int secondChannel, double weight) {}

    PairInsertion(ChannelTable table, SplittableRandom random) {
        this.table = table;
        this.random = random;
    }

    /** Rows looked at since the beginning. */
    long work() {
        return work;
    }

    /** Null where the legs would need more channels than there are. */
    @Nullable
    Choice find(Item item) {
        Choice best = null;
        for (Candidate pair : item.pairs()) {
            Choice choice = cheapest(pair);
            if (choice != null && (best == null || choice.weight() < best.weight())) {
                best = choice;
            }
        }
        return best;
    }

    private @Nullable Choice cheapest(Candidate pair) {
        Strand first = pair.strands().get(0);
        Strand second = pair.strands().get(1);
        int one = cheapestChannel(first, NONE);
        int other = cheapestChannel(second, meet(first, second) ? one : NONE);
        return one == NONE || other == NONE
                ? null
                : new Choice(pair, one, other, weightOn(first, one) + weightOn(second, other));
    }

    private int cheapestChannel(Strand strand, int taken) {
        int starts = table.channels() - strand.width() + 1;
        if (starts <= 0) {
            return NONE;
        }
        int offset = random.nextInt(starts);
        int best = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < starts && least > 0; i++) {
            int channel = (i + offset) % starts;
            boolean apart = taken == NONE || Math.abs(channel - taken) >= strand.width();
            double weight = apart ? weightOn(strand, channel) : Double.POSITIVE_INFINITY;
            if (weight < least) {
                least = weight;
                best = channel;
            }
        }
        return best;
    }

    private double weightOn(Strand strand, int channel) {
        work += strand.rows().length;
        table.collectOwners(strand.rows(), channel, strand.width(), owners);
        double sum = 0;
        for (Item owner : owners) {
            sum += owner.weight();
        }
        return sum;
    }

    /** At the add/drop bank of a Directionless node. */
    private static boolean meet(Strand first, Strand second) {
        for (int row : first.rows()) {
            for (int other : second.rows()) {
                if (row == other) {
                    return true;
                }
            }
        }
        return false;
    }
}
