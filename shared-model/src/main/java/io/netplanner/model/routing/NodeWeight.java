package io.netplanner.model.routing;

import java.util.Objects;

/**
 * What passing through a node weighs in a proof. Such a node has an odd number of links, of which each route that passes through
 * it lights two: one link stays dark on every channel that does not end there.
 */
public record NodeWeight(String node, double weight) {

    public NodeWeight {
        Objects.requireNonNull(node, "node");
    }
}
