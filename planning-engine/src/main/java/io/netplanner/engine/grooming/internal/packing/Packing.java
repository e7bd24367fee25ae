package io.netplanner.engine.grooming.internal.packing;

import java.util.List;

/** Bins that hold every item, and the number of bins that no packing can go below. */
public record Packing(List<Pattern> bins, int lowerBound) {

    public Packing {
        bins = List.copyOf(bins);
    }

    public boolean isProvedOptimal() {
        return bins.size() == lowerBound;
    }
}
