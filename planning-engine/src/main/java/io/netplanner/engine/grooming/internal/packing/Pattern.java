package io.netplanner.engine.grooming.internal.packing;

import java.util.Arrays;

/** How many items of each class one bin holds. Immutable. */
public final class Pattern {

    private final int[] counts;

    Pattern(int... counts) {
        this.counts = counts.clone();
    }

    public int count(int itemClass) {
        return counts[itemClass];
    }

    public int items() {
        return PackingProblem.sum(counts);
    }

    int[] toArray() {
        return counts.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && Arrays.equals(counts, pattern.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
