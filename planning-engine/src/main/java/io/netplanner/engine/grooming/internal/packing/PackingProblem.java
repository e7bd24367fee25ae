package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayList;
import java.util.List;

/**
 * Classes of items and identical bins; each item takes its size of the capacity and one port.
 *
 * @param capacity of a bin, bit/s; no item is larger
 * @param ports of a bin, at least 1
 */
public record PackingProblem(long capacity, int ports, List<ItemClass> classes) {

    public PackingProblem {
        classes = List.copyOf(classes);
        if (ports < 1 || classes.stream().anyMatch(c -> c.size() > capacity)) {
            throw new IllegalArgumentException("an item does not fit an empty bin");
        }
    }

    int size() {
        return classes.size();
    }

    ItemClass get(int index) {
        return classes.get(index);
    }

    long load(int[] counts) {
        long load = 0;
        for (int c = 0; c < counts.length; c++) {
            load += counts[c] * get(c).size();
        }
        return load;
    }

    int[] counts() {
        return classes.stream().mapToInt(ItemClass::count).toArray();
    }

    /** The same bins with other counts of the same classes. */
    PackingProblem withCounts(int[] counts) {
        List<ItemClass> changed = new ArrayList<>(size());
        for (int c = 0; c < size(); c++) {
            changed.add(new ItemClass(get(c).size(), counts[c], get(c).limit()));
        }
        return new PackingProblem(capacity, ports, changed);
    }

    /** Bins that load, ports and limits ask for, each by itself. */
    int volumeBound(int[] counts) {
        long bound = Math.max(ceilDiv(load(counts), capacity), ceilDiv(sum(counts), ports));
        for (int c = 0; c < counts.length; c++) {
            bound = Math.max(bound, ceilDiv(counts[c], get(c).limit()));
        }
        return Math.toIntExact(bound);
    }

    static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static long ceilDiv(long amount, long unit) {
        return Math.ceilDiv(amount, unit);
    }
}
