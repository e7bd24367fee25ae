package io.netplanner.engine.grooming.internal.packing;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The pattern of greatest value when every class has a price: a knapsack with ports, solved by depth-first search over
 * the classes with a fractional bound. Exact.
 */
final class BestPattern {

    private static final double EPSILON = 1e-12;

    private final PackingProblem problem;
    private final double[] prices;
    private final int[] order;
    private final int[] current;
    private final double[] bestRatioFrom;
    private final double[] bestPriceFrom;
    private int[] best;
    private double bestValue;

    private BestPattern(PackingProblem problem, double[] prices) {
        this.problem = problem;
        this.prices = prices;
        this.order = IntStream.range(0, prices.length)
                .filter(c -> prices[c] > EPSILON)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer c) -> -prices[c] / problem.get(c).size()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.current = new int[prices.length];
        this.best = new int[prices.length];
        this.bestRatioFrom = new double[order.length + 1];
        this.bestPriceFrom = new double[order.length + 1];
        for (int k = order.length - 1; k >= 0; k--) {
            double price = prices[order[k]];
            bestRatioFrom[k] =
                    Math.max(bestRatioFrom[k + 1], price / problem.get(order[k]).size());
            bestPriceFrom[k] = Math.max(bestPriceFrom[k + 1], price);
        }
    }

    static Pattern find(PackingProblem problem, double[] prices) {
        BestPattern search = new BestPattern(problem, prices);
        search.extend(0, problem.capacity(), problem.ports(), 0);
        return new Pattern(search.best);
    }

    static double value(Pattern pattern, double[] prices) {
        double value = 0;
        for (int c = 0; c < prices.length; c++) {
            value += pattern.count(c) * prices[c];
        }
        return value;
    }

    private void extend(int depth, long capacity, int ports, double value) {
        if (value > bestValue + EPSILON) {
            bestValue = value;
            best = current.clone();
        }
        double hope = Math.min(capacity * bestRatioFrom[depth], ports * bestPriceFrom[depth]);
        if (depth == order.length || value + hope <= bestValue + EPSILON) {
            return;
        }
        int itemClass = order[depth];
        ItemClass item = problem.get(itemClass);
        int most = (int) Math.min(Math.min(capacity / item.size(), ports), Math.min(item.limit(), item.count()));
        for (int n = most; n >= 0; n--) {
            current[itemClass] = n;
            extend(depth + 1, capacity - n * item.size(), ports - n, value + n * prices[itemClass]);
        }
        current[itemClass] = 0;
    }
}
