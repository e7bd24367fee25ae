package io.netplanner.engine.bound.internal;

/**
 * The links between some nodes and all others.
 *
 * @param inside for each node the side that it is on
 * @param links that lead from one side to the other, both ways. Not to be modified
 */
record NodeCut(boolean[] inside, int[] links) {
    boolean separates(int source, int target) {
        return inside[source] != inside[target];
    }

    /** Of a channel, the part that a route across takes up when so many links must be able to fail. */
    double share(int failures) {
        return 1.0 / Math.max(1, links.length - failures);
    }
}
