package io.netplanner.engine.regeneration;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The path with the fewest regenerators, and of those the one that spends least of the reach: a search over the graph
 * whose edges are all transparent segments. Any number of regenerators, no enumeration of sites.
 *
 * <p>Not thread-safe. O(nodes × arcs log nodes) a search at most.
 */
public final class TransparentSegments {
    private final Network network;
    private final Reach reach;
    private final double[] spent;
    private final ShortestPaths search;

    public TransparentSegments(Network network, Reach reach) {
        this.network = network;
        this.reach = reach;
        spent = reach.costs(network);
        search = new ShortestPaths(network);
    }

    public Optional<Path> findPath(int source, int target, OpenArcs open) {
        double[] total = new double[network.nodeCount()];
        Arrays.fill(total, Double.POSITIVE_INFINITY);
        total[source] = 0;
        Path[] lastSegment = new Path[network.nodeCount()];
        List<Integer> front = List.of(source);
        boolean[] done = new boolean[network.nodeCount()];
        done[source] = true;
        while (!front.isEmpty() && !done[target]) {
            front = expand(front, total, lastSegment, done, open);
        }
        return done[target] ? Optional.of(join(source, target, lastSegment)) : Optional.empty();
    }

    /** Nodes that one more segment reaches, each by the least spent. */
    private List<Integer> expand(
            List<Integer> front, double[] total, Path[] lastSegment, boolean[] done, OpenArcs open) {
        List<Integer> next = new ArrayList<>();
        for (int node : front) {
            double[] from = search.costsFrom(node, spent, open);
            for (int to = 0; to < from.length; to++) {
                if (!done[to] && total[node] + from[to] < total[to]) {
                    Path segment = search.pathTo(node, to);
                    if (!reach.admits(segment)) {
                        continue;
                    }
                    if (total[to] == Double.POSITIVE_INFINITY) {
                        next.add(to);
                    }
                    total[to] = total[node] + from[to];
                    lastSegment[to] = segment;
                }
            }
        }
        next.forEach(node -> done[node] = true);
        return next;
    }

    private Path join(int source, int target, Path[] lastSegment) {
        List<Integer> arcs = new ArrayList<>();
        int node = target;
        while (node != source) {
            int[] segment = lastSegment[node].arcs();
            for (int i = segment.length - 1; i >= 0; i--) {
                arcs.addFirst(segment[i]);
            }
            node = network.tail(segment[0]);
        }
        return Path.of(network, withoutLoops(arcs));
    }

    /** Cuts out what lies between two visits of a node: that never needs another regenerator. */
    private int[] withoutLoops(List<Integer> arcs) {
        List<Integer> simple = new ArrayList<>();
        for (int arc : arcs) {
            int node = network.head(arc);
            simple.add(arc);
            for (int i = 0; i < simple.size(); i++) {
                if (network.tail(simple.get(i)) == node) {
                    simple.subList(i, simple.size()).clear();
                }
            }
        }
        return simple.stream().mapToInt(Integer::intValue).toArray();
    }
}
