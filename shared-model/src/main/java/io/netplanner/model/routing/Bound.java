package io.netplanner.model.routing;

import java.util.Objects;

/**
 * How far a result can be from the best possible one.
 *
 * @param objective what is counted, such as {@code channels} or {@code lightpaths}
 * @param lower no valid result has less
 * @param best what this result has
 * @param gap (best − lower) / best, 0 when proved optimal
 * @param proof how the lower bound was found, in words
 */
public record Bound(String objective, double lower, double best, double gap, String proof) {

    public Bound {
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(proof, "proof");
    }

    public static Bound of(String objective, double lower, double best, String proof) {
        return new Bound(objective, lower, best, best == 0 ? 0 : (best - lower) / best, proof);
    }
}
