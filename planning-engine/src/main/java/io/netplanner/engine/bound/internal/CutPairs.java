package io.netplanner.engine.bound.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.protection.Bridges;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Links of which two together cut the network apart. They form rings: each two of a ring are such a pair, and what lies
 * between them hangs on the ring like beads. See equation (5) of the package. Immutable.
 */
final class CutPairs {
    private static final int UNREACHED = -1;

    private final Network network;
    private final OpenArcs open;
    private final List<Ring> rings = new ArrayList<>();

    /**
     * @param beadOf for each node the part that it is in once all links of the ring are gone
     */
    private record Ring(int[] links, int[] beadOf) {}

    /** @param open walked both ways */
    CutPairs(Network network, OpenArcs open) {
        this.network = network;
        this.open = open;
        Bridges bridges = new Bridges(network);
        Set<Integer> known = new HashSet<>();
        for (int link = 0; link < network.linkCount(); link++) {
            if (open.isOpen(2 * link) && !known.contains(link)) {
                int[] ring = ringOf(link, bridges);
                IntStream.of(ring).forEach(known::add);
                if (ring.length > 1) {
                    rings.add(new Ring(ring, beads(ring)));
                }
            }
        }
    }

    /** The link, and those that every way around it crosses. */
    private int[] ringOf(int link, Bridges bridges) {
        int[] others = bridges.find(network.tail(2 * link), network.head(2 * link), without(link));
        return IntStream.concat(IntStream.of(link), IntStream.of(others)).toArray();
    }

    private OpenArcs without(int... links) {
        OpenArcs rest = open.copy();
        IntStream.of(links).forEach(rest::closeLink);
        return rest;
    }

    private int[] beads(int[] ring) {
        OpenArcs rest = without(ring);
        int[] beadOf = new int[network.nodeCount()];
        Arrays.fill(beadOf, UNREACHED);
        for (int node = 0; node < beadOf.length; node++) {
            if (beadOf[node] == UNREACHED) {
                spread(node, rest, beadOf);
            }
        }
        return beadOf;
    }

    private void spread(int start, OpenArcs rest, int[] beadOf) {
        beadOf[start] = start;
        Deque<Integer> front = new ArrayDeque<>(List.of(start));
        while (!front.isEmpty()) {
            for (int arc : network.outgoing(front.remove())) {
                int next = network.head(arc);
                if (rest.isOpen(arc) && beadOf[next] == UNREACHED) {
                    beadOf[next] = start;
                    front.add(next);
                }
            }
        }
    }

    /** Links of all rings on which two nodes hang at different places. */
    int[] between(int source, int target) {
        return rings.stream()
                .filter(ring -> ring.beadOf()[source] != ring.beadOf()[target])
                .flatMapToInt(ring -> IntStream.of(ring.links()))
                .toArray();
    }
}
