package io.netplanner.model.grooming;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Headline figures of a grooming result; all follow from its detail. {@code cards} counts by type. */
public record GroomingStatistics(
        int lightpaths, double meanLoadGbps, int groomouts, Map<String, Integer> cards, double seconds) {

    public GroomingStatistics {
        cards = Collections.unmodifiableMap(new TreeMap<>(cards));
    }
}
