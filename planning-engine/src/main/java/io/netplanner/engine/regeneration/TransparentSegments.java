package io.netplanner.engine.regeneration;

import io.netplanner.engine.network.ArcCosts;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The path with the fewest regenerators, and the shortest of those: a search over the graph whose edges are all
 * transparent segments within the reach. Any number of regenerators, no enumeration of sites.
 *
 * <p>Not thread-safe. O(nodes × arcs log nodes) a search at most.
 */
public final class TransparentSegments {
    private final Network network;
    private final double reachKm;
    private final double[] lengthKm;
    private final ShortestPaths search;

    public TransparentSegments(Network network, double reachKm) {
        this.network = network;
        this.reachKm = reachKm;
        lengthKm = ArcCosts.lengthKm(network);
        search = new ShortestPaths(network);
    }

    public Optional<Path> findPath(int source, int target, OpenArcs open) {
        double[] km = new double[network.nodeCount()];
        Arrays.fill(km, Double.POSITIVE_INFINITY);
        km[source] = 0;
        Path[] lastSegment = new Path[network.nodeCount()];
        List<Integer> front = List.of(source);
        boolean[] done = new boolean[network.nodeCount()];
        done[source] = true;
        while (!front.isEmpty() && !done[target]) {
            front = expand(front, km, lastSegment, done, open);
        }
        return done[target] ? Optional.of(join(source, target, lastSegment)) : Optional.empty();
    }

    /** Nodes that one more segment reaches, each by the fewest kilometres. */
    private List<Integer> expand(List<Integer> front, double[] km, Path[] lastSegment, boolean[] done, OpenArcs open) {
        List<Integer> next = new ArrayList<>();
        for (int node : front) {
            double[] from = search.costsFrom(node, lengthKm, open);
            for (int to = 0; to < from.length; to++) {
                if (!done[to] && from[to] <= reachKm && km[node] + from[to] < km[to]) {
                    if (km[to] == Double.POSITIVE_INFINITY) {
                        next.add(to);
                    }
                    km[to] = km[node] + from[to];
                    lastSegment[to] = search.pathTo(node, to);
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
