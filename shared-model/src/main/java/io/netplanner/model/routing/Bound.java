package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a result can be from the best possible one.
 *
 * @param objective what is counted, such as {@code channels} or {@code lightpaths}
 * @param lower no valid result has less
 * @param best what this result has
 * @param gap (best − lower) / best, 0 when proved optimal
 * @param proof how the lower bound was found, in words
 * @param certificate by which it can be checked; absent where the proof needs none or has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bound(
        String objective,
        double lower,
        double best,
        double gap,
        String proof,
        @Nullable BoundCertificate certificate) {

    public Bound {
        Objects.requireNonNull(objective, "objective");
        Objects.requireNonNull(proof, "proof");
    }

    public static Bound of(String objective, double lower, double best, String proof) {
        return new Bound(objective, lower, best, best == 0 ? 0 : (best - lower) / best, proof, null);
    }

    public Bound withCertificate(BoundCertificate newCertificate) {
        return new Bound(objective, lower, best, gap, proof, newCertificate);
    }
}
