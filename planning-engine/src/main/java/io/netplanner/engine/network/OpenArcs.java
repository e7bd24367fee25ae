package io.netplanner.engine.network;

import java.util.Arrays;

/**
 * The arcs a search may walk: a part of the network that is closed and opened as needed. Not thread-safe; copy it
 * for each thread.
 */
public final class OpenArcs {
    private final Network network;
    private final boolean[] open;

    private OpenArcs(Network network, boolean[] open) {
        this.network = network;
        this.open = open;
    }

    /** Every arc that exists. */
    public static OpenArcs all(Network network) {
        boolean[] open = new boolean[network.arcCount()];
        for (int arc = 0; arc < open.length; arc++) {
            open[arc] = network.exists(arc);
        }
        return new OpenArcs(network, open);
    }

    public OpenArcs copy() {
        return new OpenArcs(network, open.clone());
    }

    /** Makes this equal to another part of the same network. */
    public void copyFrom(OpenArcs other) {
        System.arraycopy(other.open, 0, open, 0, open.length);
    }

    public boolean isOpen(int arc) {
        return open[arc];
    }

    public void close(int arc) {
        open[arc] = false;
    }

    public void closeLink(int link) {
        open[2 * link] = false;
        open[2 * link + 1] = false;
    }

    /** Closes every arc that enters or leaves the node. */
    public void closeNode(int node) {
        for (int arc : network.outgoing(node)) {
            open[arc] = false;
        }
        for (int arc : network.incoming(node)) {
            open[arc] = false;
        }
    }

    public void closeRiskGroup(int group) {
        for (int link : network.riskGroups().linksOf(group)) {
            closeLink(link);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenArcs that && Arrays.equals(open, that.open);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(open);
    }
}
