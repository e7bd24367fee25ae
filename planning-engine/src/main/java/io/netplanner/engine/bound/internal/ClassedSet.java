package io.netplanner.engine.bound.internal;

import java.util.Arrays;

/** A set of nodes whose cut keeps none, one or two links dark, by what each of the commodities that leave it must survive. Not thread-safe. */
final class ClassedSet {
    private final double[][][] demand;
    private final double[][] capacity;
    private final NodeSet[] byClass;

    /**
     * @param demand what leaves each node for each other, by the number of links that must stay dark
     */
    ClassedSet(double[][][] demand, double[][] capacity) {
        this.demand = demand;
        this.capacity = capacity;
        byClass = new NodeSet[demand.length];
        Arrays.setAll(byClass, dark -> new NodeSet(demand[dark], capacity, dark));
    }

    ClassedSet copy() {
        ClassedSet copy = new ClassedSet(demand, capacity);
        copy.become(members());
        return copy;
    }

    /** Channels that all forces together; 0 when nothing can leave. */
    double ratio() {
        return Arrays.stream(byClass).mapToDouble(NodeSet::forced).sum();
    }

    boolean[] members() {
        return byClass[0].members();
    }

    void flip(int node) {
        for (NodeSet set : byClass) {
            set.flip(node);
        }
    }

    private void become(boolean[] other) {
        for (NodeSet set : byClass) {
            set.become(other);
        }
    }

    /** One pass in which every node changes sides at most once, best first; whether it led to a better set. */
    boolean improve() {
        double before = ratio();
        double bestRatio = before;
        boolean[] best = members();
        boolean[] moved = new boolean[best.length];
        for (int step = 1; step < moved.length; step++) {
            int node = bestFlip(moved);
            moved[node] = true;
            flip(node);
            if (ratio() > bestRatio) {
                bestRatio = ratio();
                best = members();
            }
        }
        become(best);
        return bestRatio > before;
    }

    private int bestFlip(boolean[] moved) {
        int best = -1;
        double bestRatio = -1;
        for (int node = 0; node < moved.length; node++) {
            double ratio = 0;
            for (NodeSet set : byClass) {
                ratio += moved[node] ? 0 : set.forcedAfter(node);
            }
            if (!moved[node] && ratio > bestRatio) {
                bestRatio = ratio;
                best = node;
            }
        }
        return best;
    }
}
