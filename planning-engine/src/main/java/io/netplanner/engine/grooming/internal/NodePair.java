package io.netplanner.engine.grooming.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two nodes between which lightpaths may run; lightpaths work both ways, so the order of names is settled. */
record NodePair(String first, String second) implements Comparable<NodePair> {

    private static final Comparator<NodePair> BY_NAMES =
            Comparator.comparing(NodePair::first).thenComparing(NodePair::second);

    static NodePair of(String a, String b) {
        return a.compareTo(b) <= 0 ? new NodePair(a, b) : new NodePair(b, a);
    }

    /** The pairs that a chain of stops crosses, in order. */
    static List<NodePair> along(List<String> stops) {
        List<NodePair> pairs = new ArrayList<>();
        for (int stop = 1; stop < stops.size(); stop++) {
            pairs.add(of(stops.get(stop - 1), stops.get(stop)));
        }
        return pairs;
    }

    @Override
    public int compareTo(NodePair other) {
        return BY_NAMES.compare(this, other);
    }
}
