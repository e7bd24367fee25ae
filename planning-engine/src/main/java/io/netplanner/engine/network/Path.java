package io.netplanner.engine.network;

import java.util.Arrays;

/** A walk along arcs, head of one being tail of the next. Immutable as long as nobody writes to {@link #arcs()}. */
public final class Path {
    private final int[] arcs;
    private final double lengthKm;

    private Path(int[] arcs, double lengthKm) {
        this.arcs = arcs;
        this.lengthKm = lengthKm;
    }

    public static Path of(Network network, int[] arcs) {
        double km = 0;
        for (int arc : arcs) {
            km += network.lengthKm(Network.linkOf(arc));
        }
        return new Path(arcs, km);
    }

    /** The arcs in order. Not to be modified. */
    public int[] arcs() {
        return arcs;
    }

    public int hops() {
        return arcs.length;
    }

    public double lengthKm() {
        return lengthKm;
    }

    /** The part from one hop up to another. */
    public Path slice(Network network, int fromHop, int toHop) {
        return of(network, Arrays.copyOfRange(arcs, fromHop, toHop));
    }

    public boolean crossesLink(int link) {
        for (int arc : arcs) {
            if (Network.linkOf(arc) == link) {
                return true;
            }
        }
        return false;
    }

    /** Nodes from the first tail to the last head. */
    public int[] nodes(Network network) {
        int[] nodes = new int[arcs.length + 1];
        nodes[0] = network.tail(arcs[0]);
        for (int i = 0; i < arcs.length; i++) {
            nodes[i + 1] = network.head(arcs[i]);
        }
        return nodes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path that && Arrays.equals(arcs, that.arcs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(arcs);
    }
}
