package io.netplanner.model.routing;

import java.util.List;

/**
 * What a cut weighs in a proof, shared among its links. Where a request with restoration has to cross them, one of the links stays
 * dark on its channel, two where pairs of failures are to be survived: it weighs as one over the links that can be lit.
 */
public record CutWeight(List<String> links, double weight) {

    public CutWeight {
        links = links == null ? List.of() : List.copyOf(links);
    }
}
