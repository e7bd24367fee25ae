package io.netplanner.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The k cheapest loopless paths between two nodes, cheapest first.
 *
 * <p>Not thread-safe. O(k × hops) searches, each led by the exact costs to the target, so that it touches little more
 * than the path it finds.
 *
 * <p>Source: Yen, "Finding the k shortest loopless paths in a network", 1971.
 */
public final class KShortestPaths {
    private static final Comparator<Ranked> CHEAPEST_FIRST = Comparator.comparingDouble(Ranked::cost)
            .thenComparing(ranked -> ranked.path().arcs(), Arrays::compare);

    private final Network network;
    private final ShortestPaths search;

    public KShortestPaths(Network network) {
        this.network = network;
        this.search = new ShortestPaths(network);
    }

    /** At most {@code count} paths over open arcs; fewer when there are no more, none when the target is cut off. */
    public List<Path> find(int source, int target, int count, double[] arcCost, OpenArcs open) {
        double[] toTarget = search.costsTo(target, arcCost, open);
        List<Path> found = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        TreeSet<Ranked> waiting = new TreeSet<>(CHEAPEST_FIRST);
        search.find(source, target, arcCost, open, toTarget).ifPresent(path -> waiting.add(rank(path, arcCost)));
        while (found.size() < count && !waiting.isEmpty()) {
            Path best = waiting.removeFirst().path();
            found.add(best);
            if (found.size() < count) {
                for (int spur = 0; spur < best.hops(); spur++) {
                    deviate(found, spur, arcCost, open, toTarget)
                            .filter(seen::add)
                            .ifPresent(path -> waiting.add(rank(path, arcCost)));
                }
            }
        }
        return found;
    }

    /** The cheapest path that follows the newest found one for {@code spur} arcs and then leaves all found ones. */
    private Optional<Path> deviate(List<Path> found, int spur, double[] arcCost, OpenArcs open, double[] toTarget) {
        int[] base = found.getLast().arcs();
        OpenArcs rest = open.copy();
        for (Path path : found) {
            if (path.hops() > spur && Arrays.equals(base, 0, spur, path.arcs(), 0, spur)) {
                rest.close(path.arcs()[spur]);
            }
        }
        for (int i = 0; i < spur; i++) {
            rest.closeNode(network.tail(base[i]));
        }
        int target = network.head(base[base.length - 1]);
        return search.find(network.tail(base[spur]), target, arcCost, rest, toTarget)
                .map(tail -> join(base, spur, tail));
    }

    private Path join(int[] base, int spur, Path tail) {
        int[] arcs = Arrays.copyOf(base, spur + tail.hops());
        System.arraycopy(tail.arcs(), 0, arcs, spur, tail.hops());
        return Path.of(network, arcs);
    }

    private static Ranked rank(Path path, double[] arcCost) {
        double cost = 0;
        for (int arc : path.arcs()) {
            cost += arcCost[arc];
        }
        return new Ranked(path, cost);
    }

    private record Ranked(Path path, double cost) {}
}
