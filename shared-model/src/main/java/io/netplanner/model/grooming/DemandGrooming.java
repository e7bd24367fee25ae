package io.netplanner.model.grooming;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one demand: how many of its services of each type are carried on a single lightpath, over several, or
 * not at all. Types without any are left out.
 */
public record DemandGrooming(
        String demandId, Map<String, Integer> endToEnd, Map<String, Integer> split, Map<String, Integer> remaining) {

    public DemandGrooming {
        endToEnd = Collections.unmodifiableMap(new TreeMap<>(endToEnd));
        split = Collections.unmodifiableMap(new TreeMap<>(split));
        remaining = Collections.unmodifiableMap(new TreeMap<>(remaining));
    }
}
