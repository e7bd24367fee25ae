package io.netplanner.engine.bound.internal;

import java.util.Arrays;

/** A set of nodes, with what leaves it and over how many links, kept up to date as nodes change sides. */
final class NodeSet {
    private final double[][] demand;
    private final double[][] capacity;
    private final int lost;
    private final boolean[] member;
    /** For each node: to nodes outside the set, less from nodes inside; what leaves more if the node comes in. */
    private final double[] demandGain;

    private final double[] capacityGain;
    private double leaving;
    private double links;

    /**
     * @param lost links that fail of those that leave the set
     */
    NodeSet(double[][] demand, double[][] capacity, int lost) {
        this.demand = demand;
        this.capacity = capacity;
        this.lost = lost;
        int nodes = demand.length;
        member = new boolean[nodes];
        demandGain = new double[nodes];
        capacityGain = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            demandGain[node] = Arrays.stream(demand[node]).sum();
            capacityGain[node] = Arrays.stream(capacity[node]).sum();
        }
    }

    /** What leaves the set for each link that is left; 0 when nothing can leave. */
    double ratio() {
        return ratio(leaving, links);
    }

    /** As {@link #ratio}, but at least what leaves over a single link: a cut of so few links need not be survived whole. */
    double forced() {
        return forced(leaving, links);
    }

    double forcedAfter(int node) {
        double sign = member[node] ? -1 : 1;
        return forced(leaving + sign * demandGain[node], links + sign * capacityGain[node]);
    }

    private double forced(double demanded, double over) {
        return over > 0 ? demanded / Math.max(1, over - lost) : 0;
    }

    private double ratio(double demanded, double over) {
        return over > lost ? demanded / (over - lost) : 0;
    }

    boolean[] members() {
        return member.clone();
    }

    void become(boolean[] other) {
        for (int node = 0; node < member.length; node++) {
            if (member[node] != other[node]) {
                flip(node);
            }
        }
    }

    /** The node, not yet moved, that leaves the best ratio when it changes sides. */
    int bestFlip(boolean[] moved) {
        int best = -1;
        double bestRatio = -1;
        for (int node = 0; node < member.length; node++) {
            double sign = member[node] ? -1 : 1;
            double newLinks = links + sign * capacityGain[node];
            double ratio = ratio(leaving + sign * demandGain[node], newLinks);
            if (!moved[node] && ratio > bestRatio) {
                bestRatio = ratio;
                best = node;
            }
        }
        return best;
    }

    void flip(int node) {
        double sign = member[node] ? -1 : 1;
        leaving += sign * demandGain[node];
        links += sign * capacityGain[node];
        member[node] = !member[node];
        for (int other = 0; other < member.length; other++) {
            if (other != node) {
                demandGain[other] -= sign * (demand[other][node] + demand[node][other]);
                capacityGain[other] -= sign * (capacity[other][node] + capacity[node][other]);
            }
        }
    }
}
