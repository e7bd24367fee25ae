package io.netplanner.engine.spectrum;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.model.topology.RoadmType;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers the rows of the spectrum table.
 *
 * <p>Where every request is bidirectional both directions of a link are always lit alike and share one row; otherwise
 * each arc has its own. A {@link RoadmType#DIRECTIONLESS} node has one add/drop bank, which adds and drops each channel
 * once: one more row for it (two where directions differ: one to add, one to drop). Immutable, thread-safe.
 */
public final class SpectrumRows {
    private final Network network;
    private final boolean perDirection;
    private final int[] bankOfNode;
    private final int linkRows;
    private final int count;
    private final int[][] oneWay;
    private final int[][] bothWays;

    public SpectrumRows(Network network, boolean perDirection) {
        this.network = network;
        this.perDirection = perDirection;
        linkRows = perDirection ? network.arcCount() : network.linkCount();
        bankOfNode = new int[network.nodeCount()];
        int next = linkRows;
        for (int node = 0; node < bankOfNode.length; node++) {
            boolean contention = network.node(node).roadmType() == RoadmType.DIRECTIONLESS;
            bankOfNode[node] = contention ? next : -1;
            next += contention ? (perDirection ? 2 : 1) : 0;
        }
        count = next;
        oneWay = rowsOfArcs(false);
        bothWays = rowsOfArcs(true);
    }

    private int[][] rowsOfArcs(boolean bidirectional) {
        return IntStream.range(0, network.arcCount())
                .mapToObj(arc -> perDirection && bidirectional ? new int[] {arc, arc ^ 1} : new int[] {rowOf(arc)})
                .toArray(int[][]::new);
    }

    public int count() {
        return count;
    }

    /** Whether each arc has its own row. */
    public boolean isPerDirection() {
        return perDirection;
    }

    /** Rows that stand for fibre; they come before those of the banks. */
    public int linkRows() {
        return linkRows;
    }

    /** The node whose add/drop bank a row beyond those of the links is. */
    public int nodeOfBank(int row) {
        int node = bankOfNode.length - 1;
        while (bankOfNode[node] < 0 || bankOfNode[node] > row) {
            node--;
        }
        return node;
    }

    public int linkOfRow(int row) {
        return perDirection ? Network.linkOf(row) : row;
    }

    /** The row of an arc walked forward. */
    public int rowOf(int arc) {
        return perDirection ? arc : Network.linkOf(arc);
    }

    /**
     * Rows of the part of a path from one hop up to another, with the banks at both ends; a row twice where that part
     * needs it twice, which no channel can serve.
     */
    public int[] rowsOf(Path path, int fromHop, int toHop, boolean bidirectional) {
        int[] arcs = Arrays.copyOfRange(path.arcs(), fromHop, toHop);
        return IntStream.concat(
                        Arrays.stream(arcs).flatMap(arc -> Arrays.stream(rowsOfArc(arc, bidirectional))),
                        IntStream.concat(
                                bankRows(network.tail(arcs[0]), true, bidirectional),
                                bankRows(network.head(arcs[arcs.length - 1]), false, bidirectional)))
                .toArray();
    }

    /** Rows of a whole path without the banks at its ends. */
    public int[] fibreRowsOf(Path path, boolean bidirectional) {
        return Arrays.stream(path.arcs())
                .flatMap(arc -> Arrays.stream(rowsOfArc(arc, bidirectional)))
                .toArray();
    }

    /** Rows that a lightpath lights when it crosses an arc. To be read only. */
    public int[] rowsOfArc(int arc, boolean bidirectional) {
        return bidirectional ? bothWays[arc] : oneWay[arc];
    }

    private IntStream bankRows(int node, boolean adds, boolean bidirectional) {
        int bank = bankOfNode[node];
        if (bank < 0) {
            return IntStream.empty();
        }
        if (!perDirection) {
            return IntStream.of(bank);
        }
        return bidirectional ? IntStream.of(bank, bank + 1) : IntStream.of(adds ? bank : bank + 1);
    }
}
