package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayList;
import java.util.List;

/**
 * The fewest bins for a packing problem, with a proof wherever the search budget allows one.
 *
 * <p>Knows nothing of cards: {@link CardLoading} puts bins on cards. Deterministic.
 */
public final class MinimumBins {

    private static final long SEARCH_BUDGET = 200_000;

    private final PackingProblem problem;
    private List<Pattern> best;
    private int lower;

    private MinimumBins(PackingProblem problem) {
        this.problem = problem;
        this.best = FirstFitDecreasing.pack(problem);
        this.lower = problem.volumeBound(problem.counts());
    }

    /** @param problem every class has at least one item */
    public static Packing of(PackingProblem problem) {
        MinimumBins search = new MinimumBins(problem);
        if (search.isOpen()) {
            search.roundRelaxation();
        }
        if (search.isOpen()) {
            search.closeExactly();
        }
        return new Packing(search.best, search.lower);
    }

    private boolean isOpen() {
        return best.size() > lower;
    }

    private void roundRelaxation() {
        PatternRelaxation relaxation = new PatternRelaxation(problem).solve();
        lower = Math.max(lower, relaxation.lowerBound());
        List<Pattern> whole = relaxation.wholeBins();
        PackingProblem rest = problem.withCounts(without(whole));
        offer(whole, FirstFitDecreasing.pack(rest));
        int target = lower - whole.size();
        BinCompletion completion = new BinCompletion(rest, SEARCH_BUDGET);
        if (isOpen() && completion.search(target) == BinCompletion.Verdict.FOUND) {
            offer(whole, completion.bins());
        }
    }

    private void closeExactly() {
        BinCompletion completion = new BinCompletion(problem, SEARCH_BUDGET);
        while (isOpen()) {
            switch (completion.search(lower)) {
                case FOUND -> best = completion.bins();
                case IMPOSSIBLE -> lower++;
                case UNDECIDED -> {
                    return;
                }
            }
        }
    }

    private int[] without(List<Pattern> bins) {
        int[] left = problem.counts();
        for (Pattern bin : bins) {
            for (int c = 0; c < left.length; c++) {
                left[c] -= bin.count(c);
            }
        }
        return left;
    }

    private void offer(List<Pattern> whole, List<Pattern> rest) {
        if (whole.size() + rest.size() < best.size()) {
            List<Pattern> joined = new ArrayList<>(whole);
            joined.addAll(rest);
            best = joined;
        }
    }
}
