package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Largest items first, each into the first bin with room. Fast, never proved.
 *
 * <p>O(classes × bins): a class goes into a bin in one step.
 */
final class FirstFitDecreasing {

    private final PackingProblem problem;
    private final List<int[]> bins = new ArrayList<>();

    private FirstFitDecreasing(PackingProblem problem) {
        this.problem = problem;
    }

    static List<Pattern> pack(PackingProblem problem) {
        return new FirstFitDecreasing(problem).run();
    }

    private List<Pattern> run() {
        IntStream.range(0, problem.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -problem.get(c).size()))
                .forEach(this::place);
        return bins.stream().map(Pattern::new).toList();
    }

    private void place(int itemClass) {
        int left = problem.get(itemClass).count();
        for (int b = 0; left > 0; b++) {
            if (b == bins.size()) {
                bins.add(new int[problem.size()]);
            }
            int put = Math.min(left, room(bins.get(b), itemClass));
            bins.get(b)[itemClass] += put;
            left -= put;
        }
    }

    private int room(int[] bin, int itemClass) {
        ItemClass item = problem.get(itemClass);
        long byLoad = (problem.capacity() - problem.load(bin)) / item.size();
        int byPorts = problem.ports() - PackingProblem.sum(bin);
        return (int) Math.min(Math.min(byLoad, byPorts), item.limit() - bin[itemClass]);
    }
}
