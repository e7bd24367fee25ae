package io.netplanner.engine.routing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where an item that cannot change its rows is lit at the expense of others: on the first channel whose only owner finds a
 * place elsewhere, for then nobody is left out, else on that of the owners of least weight.
 *
 * <p>Not thread-safe. O(channels × rows), and a search for each owner that is alone.
 */
final class OwnRowsSearch {
    static final int NONE = -1;

    private final ChannelTable table;
    private final Predicate<Item> fitsElsewhere;
    /** On one channel; few, so that a list is faster than a set. */
    private final List<Item> owners = new ArrayList<>();

    private long work;

    OwnRowsSearch(ChannelTable table, Predicate<Item> fitsElsewhere) {
        this.table = table;
        this.fitsElsewhere = fitsElsewhere;
    }

    /** Rows looked at since the beginning. */
    long work() {
        return work;
    }

    /**
     * The lowest of its channels; none where it is wider than all of them.
     *
     * @param first where the search begins: of equals the first one found is taken
     */
    int find(Item item, int first) {
        int starts = table.channels() - item.width() + 1;
        int best = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < starts; i++) {
            int channel = (first + i) % starts;
            work += item.rows().length;
            table.collectOwners(item.rows(), channel, item.width(), owners);
            if (owners.size() == 1 && fitsElsewhere.test(owners.getFirst())) {
                return channel;
            }
            double weight = owners.stream().mapToDouble(Item::weight).sum();
            if (weight < least) {
                least = weight;
                best = channel;
            }
        }
        return best;
    }
}
