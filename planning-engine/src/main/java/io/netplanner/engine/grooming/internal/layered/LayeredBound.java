package io.netplanner.engine.grooming.internal.layered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lightpaths that no choice of lightpaths and ways goes below, whatever is multiplexed again on the way.
 *
 * <p>Four reasons; for each group of nodes that exchange anything the strongest counts:
 *
 * <ol>
 *   <li>ends: all that starts or ends at a node passes its lightpaths, and each lightpath has two ends;
 *   <li>reach: nodes that exchange anything are joined by lightpaths, a tree at least;
 *   <li>hops: L lightpaths join at most L pairs of nodes straight, all other traffic crosses two or more, and together
 *       the lightpaths hold no more than L of it;
 *   <li>{@linkplain LightpathPrices prices}: the same, but what crosses two or more must find those lightpaths there.
 * </ol>
 */
public final class LayeredBound {

    /**
     * What two nodes exchange.
     *
     * @param share of a lightpath's capacity, as a fraction of one
     */
    public record Exchange(int a, int b, double share) {}

    private static final int MOST_ROUNDS = 10_000;

    /** Beyond it prices need more memory than a worker should give them. */
    private static final long MOST_LIGHTPATHS = 2_000_000;

    private final List<ExchangeGroup> groups = new ArrayList<>();

    public LayeredBound(int nodes, List<Exchange> exchanges) {
        Map<Long, Double> shareOfPair = new TreeMap<>();
        for (Exchange exchange : exchanges) {
            if (exchange.share() > 0) {
                long low = Math.min(exchange.a(), exchange.b());
                long high = Math.max(exchange.a(), exchange.b());
                shareOfPair.merge(low * nodes + high, exchange.share(), Double::sum);
            }
        }
        List<Exchange> pairs = new ArrayList<>();
        shareOfPair.forEach(
                (pair, share) -> pairs.add(new Exchange((int) (pair / nodes), (int) (pair % nodes), share)));
        group(nodes, pairs);
    }

    private void group(int nodes, List<Exchange> pairs) {
        int[] group = new int[nodes];
        Arrays.setAll(group, node -> node);
        for (Exchange pair : pairs) {
            int kept = group[pair.a()];
            int joined = group[pair.b()];
            Arrays.setAll(group, node -> group[node] == joined ? kept : group[node]);
        }
        Map<Integer, List<Exchange>> byGroup = new TreeMap<>();
        pairs.forEach(pair ->
                byGroup.computeIfAbsent(group[pair.a()], g -> new ArrayList<>()).add(pair));
        byGroup.values().forEach(exchanges -> groups.add(renumbered(exchanges)));
    }

    private static ExchangeGroup renumbered(List<Exchange> exchanges) {
        Map<Integer, Integer> number = new HashMap<>();
        List<Exchange> renumbered = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            int a = number.computeIfAbsent(exchange.a(), node -> number.size());
            int b = number.computeIfAbsent(exchange.b(), node -> number.size());
            renumbered.add(new Exchange(a, b, exchange.share()));
        }
        return new ExchangeGroup(number.size(), renumbered);
    }

    /** For tributaries that take what they say of a lightpath. */
    public static LayeredBound of(LayeredProblem problem) {
        double unit = 1.0 / problem.capacity();
        return new LayeredBound(
                problem.nodes(),
                problem.tributaries().stream()
                        .map(t -> new Exchange(t.source(), t.destination(), t.units() * unit))
                        .toList());
    }

    /** By ends, reach and hops: quickly told. */
    public int lightpaths() {
        return groups.stream().mapToInt(ExchangeGroup::leastLightpaths).sum();
    }

    /**
     * By all four.
     *
     * @param work lightpaths that traffic may look at, in all rounds together; some fifteen nanoseconds each
     * @param betweenProofs called now and then, for cancellation
     */
    public int lightpathsByPrices(long work, Runnable betweenProofs) {
        long lightpaths =
                groups.stream().mapToLong(ExchangeGroup::lightpathsOfARound).sum();
        if (lightpaths == 0 || lightpaths > MOST_LIGHTPATHS) {
            return lightpaths();
        }
        int rounds = (int) Math.min(MOST_ROUNDS, work / lightpaths);
        return groups.stream()
                .mapToInt(group -> group.lightpathsOfARound() == 0
                        ? group.leastLightpaths()
                        : Math.max(group.leastLightpaths(), group.leastLightpathsByPrices(rounds, betweenProofs)))
                .sum();
    }
}
