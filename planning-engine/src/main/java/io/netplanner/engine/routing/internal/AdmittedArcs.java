package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.model.cluster.Cluster;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arcs that a request may walk, however far its light goes: inside its cluster, and such as lead both ways where it is
 * bidirectional. Immutable, thread-safe.
 */
final class AdmittedArcs {
    private final Network network;

    AdmittedArcs(Network network) {
        this.network = network;
    }

    /** @param cluster to stay inside; null for none */
    OpenArcs of(@Nullable Cluster cluster, boolean bidirectional) {
        OpenArcs open = OpenArcs.all(network);
        if (cluster != null) {
            closeOutside(cluster, open);
        }
        if (bidirectional) {
            closeOneWayLinks(open);
        }
        return open;
    }

    private void closeOutside(Cluster cluster, OpenArcs open) {
        Set<String> members = new HashSet<>(cluster.gateways());
        members.addAll(cluster.subnodes());
        for (int node = 0; node < network.nodeCount(); node++) {
            if (!members.contains(network.nodeName(node))) {
                open.closeNode(node);
            }
        }
    }

    private void closeOneWayLinks(OpenArcs open) {
        for (int link = 0; link < network.linkCount(); link++) {
            if (!network.isBidirectional(link)) {
                open.closeLink(link);
            }
        }
    }
}
