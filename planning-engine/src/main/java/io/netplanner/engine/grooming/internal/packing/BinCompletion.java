package io.netplanner.engine.grooming.internal.packing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Exact search for a packing into a given number of bins: the next bin always holds the largest item left, and only
 * maximal patterns are tried, those that waste least first.
 *
 * <p>Gives up when its budget of patterns is spent; the answer then proves nothing.
 */
final class BinCompletion {

    /** What a search has to say. */
    enum Verdict {
        FOUND,
        IMPOSSIBLE,
        UNDECIDED
    }

    private final PackingProblem problem;
    private final Deque<int[]> bins = new ArrayDeque<>();
    private final Set<Pattern> hopeless = new HashSet<>();
    private long budget;

    BinCompletion(PackingProblem problem, long budget) {
        this.problem = problem;
        this.budget = budget;
    }

    Verdict search(int target) {
        bins.clear();
        hopeless.clear();
        return fill(problem.counts(), target);
    }

    /** The bins of the last search that said {@link Verdict#FOUND}. */
    List<Pattern> bins() {
        return bins.stream().map(Pattern::new).toList();
    }

    private Verdict fill(int[] left, int binsLeft) {
        if (PackingProblem.sum(left) == 0) {
            return Verdict.FOUND;
        }
        if (problem.volumeBound(left) > binsLeft || isKnownHopeless(left, binsLeft)) {
            return Verdict.IMPOSSIBLE;
        }
        List<int[]> patterns = MaximalPatterns.with(problem, left, largest(left));
        budget -= patterns.size();
        patterns.sort(leastWasteFirst(left, binsLeft));
        for (int[] pattern : patterns) {
            Verdict verdict = budget < 0 ? Verdict.UNDECIDED : tryPattern(pattern, left, binsLeft);
            if (verdict != Verdict.IMPOSSIBLE) {
                return verdict;
            }
        }
        hopeless.add(stateOf(left, binsLeft));
        return Verdict.IMPOSSIBLE;
    }

    private Verdict tryPattern(int[] pattern, int[] left, int binsLeft) {
        int[] rest = left.clone();
        for (int c = 0; c < rest.length; c++) {
            rest[c] -= pattern[c];
        }
        bins.addLast(pattern);
        Verdict verdict = fill(rest, binsLeft - 1);
        if (verdict != Verdict.FOUND) {
            bins.removeLast();
        }
        return verdict;
    }

    private int largest(int[] left) {
        int largest = -1;
        for (int c = 0; c < left.length; c++) {
            if (left[c] > 0
                    && (largest < 0
                            || problem.get(c).size() > problem.get(largest).size())) {
                largest = c;
            }
        }
        return largest;
    }

    /** Waste counts by how scarce the room is: capacity and ports are each measured by the slack that is left. */
    private Comparator<int[]> leastWasteFirst(int[] left, int binsLeft) {
        double loadSlack = 1.0 + binsLeft * problem.capacity() - problem.load(left);
        double portSlack = 1.0 + (double) binsLeft * problem.ports() - PackingProblem.sum(left);
        return Comparator.comparingDouble(pattern -> (problem.capacity() - problem.load(pattern)) / loadSlack
                + (problem.ports() - PackingProblem.sum(pattern)) / portSlack);
    }

    private boolean isKnownHopeless(int[] left, int binsLeft) {
        return hopeless.contains(stateOf(left, binsLeft));
    }

    private static Pattern stateOf(int[] left, int binsLeft) {
        int[] state = new int[left.length + 1];
        System.arraycopy(left, 0, state, 0, left.length);
        state[left.length] = binsLeft;
        return new Pattern(state);
    }
}
