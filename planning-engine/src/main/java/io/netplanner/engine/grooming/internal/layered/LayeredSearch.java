package io.netplanner.engine.grooming.internal.layered;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Chooses lightpaths and ways for all tributaries: cheapest insertion, then ruin and recreate until the steps are done,
 * the bound is met or the time is up.
 *
 * <p>The number of steps follows from the size of the problem, so the outcome does not depend on the machine unless the
 * time limit cuts it off.
 */
public final class LayeredSearch {

    /** How steeply {@link FillCost} rises at first: the steeper, the fuller lightpaths get, but only where there is time. */
    private static final double EXPONENT_FOR_MANY_STEPS = 0.2;

    private static final double EXPONENT_FOR_FEW_STEPS = 0.4;
    private static final int MANY_STEPS_PER_TRIBUTARY = 150;

    private static final double HOTTEST = 0.1;
    private static final double COLDEST = 0.01;
    private static final long MOST_WORK = 300_000_000L;
    private static final int STEPS_PER_TRIBUTARY = 600;
    private static final int MOST_STEPS = 400_000;
    private static final int CHECK_EVERY = 64;

    private final LayeredProblem problem;
    private final int lowerBound;
    private final double timeLimitSeconds;
    private final Execution execution;
    private final SplittableRandom random;

    /** @param lowerBound lightpaths at which the search may stop */
    public LayeredSearch(
            LayeredProblem problem, int lowerBound, long seed, double timeLimitSeconds, Execution execution) {
        this.problem = problem;
        this.lowerBound = lowerBound;
        this.timeLimitSeconds = timeLimitSeconds;
        this.execution = execution;
        this.random = new SplittableRandom(seed);
    }

    /** The nodes that each tributary visits, in the order of the tributaries. */
    public List<int[]> ways() {
        if (problem.tributaries().isEmpty()) {
            return List.of();
        }
        FillCost fillCost = new FillCost(problem.capacity(), exponent());
        VirtualNetwork network = new VirtualNetwork(problem, fillCost);
        WayFinder finder = WayFinder.of(problem, new CrossingCost(problem, network, fillCost));
        for (int tributary : largestPairsFirst()) {
            execution.checkCancelled();
            network.put(tributary, finder.find(problem.tributaries().get(tributary), -1));
        }
        RuinAndRecreate search = new RuinAndRecreate(problem, network, finder, random);
        improve(search);
        return search.best();
    }

    private double exponent() {
        return steps() >= MANY_STEPS_PER_TRIBUTARY * problem.tributaries().size()
                ? EXPONENT_FOR_MANY_STEPS
                : EXPONENT_FOR_FEW_STEPS;
    }

    private void improve(RuinAndRecreate search) {
        int steps = steps();
        for (int step = 0; step < steps && search.fewestLightpaths() > lowerBound; step++) {
            double done = (double) step / steps;
            if (step % CHECK_EVERY == 0) {
                execution.checkCancelled();
                report(search, done);
                if (execution.isTimeUp(timeLimitSeconds)) {
                    return;
                }
            }
            search.step(HOTTEST * Math.pow(COLDEST / HOTTEST, done));
        }
    }

    private void report(RuinAndRecreate search, double done) {
        execution.report(new Progress(
                done,
                "lightpaths",
                "%d lightpaths, at least %d".formatted(search.fewestLightpaths(), lowerBound),
                (double) search.fewestLightpaths(),
                (double) lowerBound));
    }

    private int steps() {
        long workOfStep = WayFinder.work(problem.nodes());
        int wished = STEPS_PER_TRIBUTARY * problem.tributaries().size();
        return (int) Math.min(Math.min(MOST_STEPS, wished), MOST_WORK / workOfStep);
    }

    private List<Integer> largestPairsFirst() {
        Map<Integer, Integer> sizes = new HashMap<>();
        problem.tributaries().forEach(tributary -> sizes.merge(pair(tributary), 1, Integer::sum));
        return IntStream.range(0, problem.tributaries().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer t) ->
                                -sizes.get(pair(problem.tributaries().get(t))))
                        .thenComparing(t -> pair(problem.tributaries().get(t))))
                .toList();
    }

    private int pair(Tributary tributary) {
        int low = Math.min(tributary.source(), tributary.destination());
        int high = Math.max(tributary.source(), tributary.destination());
        return low * problem.nodes() + high;
    }
}
