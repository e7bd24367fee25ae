package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which anybody can check a bound with shortest paths alone, whatever found it. Every request lights at least its
 * least weight, whatever its route; links that are not listed weigh nothing.
 *
 * @param node the node whose lightpath ends are counted; then there are no weights
 * @param failedLinks links that are down together: requests with restoration are then lit on the others
 * @param passing what it weighs besides to pass through a node
 * @param cuts what it weighs besides to cross a cut
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BoundCertificate(
        @Nullable String node,
        List<String> failedLinks,
        List<LinkWeight> weights,
        List<NodeWeight> passing,
        List<CutWeight> cuts) {

    public BoundCertificate {
        failedLinks = failedLinks == null ? List.of() : List.copyOf(failedLinks);
        weights = weights == null ? List.of() : List.copyOf(weights);
        passing = passing == null ? List.of() : List.copyOf(passing);
        cuts = cuts == null ? List.of() : List.copyOf(cuts);
    }

    public static BoundCertificate ofNode(String node) {
        return new BoundCertificate(node, List.of(), List.of(), List.of(), List.of());
    }

    public static BoundCertificate ofWeights(
            List<String> failedLinks, List<LinkWeight> weights, List<NodeWeight> passing) {
        return new BoundCertificate(null, failedLinks, weights, passing, List.of());
    }

    /** The same with cuts besides. */
    public BoundCertificate withCuts(List<CutWeight> newCuts) {
        return new BoundCertificate(node, failedLinks, weights, passing, newCuts);
    }
}
