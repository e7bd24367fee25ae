package io.netplanner.engine.bound;

import java.util.List;

/**
 * What rows of the spectrum table, and nodes that a route passes through, weigh in the proof of a bound. Nodes weigh by equation (4)
 * of the package. Not to be modified.
 *
 * @param ofRows one for each row of a link
 * @param ofNodes for each node what passing through it weighs; 0 where its links are even in number
 */
public record BoundWeights(double[] ofRows, double[] ofNodes, List<WeighedCut> cuts) {
    /** Links that a request must cross, and what they weigh by equation (6). Not to be modified. */
    public record WeighedCut(int[] links, double weight) {}
}
