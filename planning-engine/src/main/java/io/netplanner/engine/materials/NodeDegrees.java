package io.netplanner.engine.materials;

import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.util.HashMap;
import java.util.Map;

/** How many links end at each node; parallel links count each. Immutable. */
public final class NodeDegrees {

    private final Map<String, Integer> degrees = new HashMap<>();

    public NodeDegrees(Topology topology) {
        for (Link link : topology.links()) {
            degrees.merge(link.source(), 1, Integer::sum);
            degrees.merge(link.destination(), 1, Integer::sum);
        }
    }

    /** 0 for a node that no link names. */
    public int of(String node) {
        return degrees.getOrDefault(node, 0);
    }
}
