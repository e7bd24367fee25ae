package io.netplanner.engine.grooming.internal.layered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Takes the tributaries of a few pairs off, puts them back where they add least, and keeps that if it is better or, now
 * and then, a little worse. Remembers the best network it saw: fewest lightpaths, then ports, then kilometres. Deterministic for a seed and a number of steps.
 */
final class RuinAndRecreate {

    private static final double PER_HOP = 0.002;
    private static final double PER_NETWORK_WIDTH = 0.0005;
    private static final double EPSILON_KM = 1e-6;
    private static final double AVOID_CHANCE = 0.7;

    private final LayeredProblem problem;
    private final VirtualNetwork network;
    private final WayFinder finder;
    private final Ruin ruin;
    private final SplittableRandom random;
    private final double kmWeight;
    private final int[][] best;
    private int fewestLightpaths;
    private int fewestHops;
    private double leastKm;

    RuinAndRecreate(LayeredProblem problem, VirtualNetwork network, WayFinder finder, SplittableRandom random) {
        this.problem = problem;
        this.network = network;
        this.finder = finder;
        this.ruin = new Ruin(problem, network, random);
        this.random = random;
        this.kmWeight = PER_NETWORK_WIDTH / problem.widestKm();
        this.best = new int[problem.tributaries().size()][];
        remember();
    }

    int fewestLightpaths() {
        return fewestLightpaths;
    }

    /** The way of every tributary in the best network so far. */
    List<int[]> best() {
        return List.of(best);
    }

    void step(double temperature) {
        double costBefore = cost();
        Map<Integer, int[]> before = ruin.take();
        recreate(List.copyOf(before.keySet()));
        double worse = cost() - costBefore;
        if (worse > 0 && random.nextDouble() >= Math.exp(-worse / temperature)) {
            before.keySet().forEach(network::takeOff);
            before.forEach(network::put);
        } else if (isBest()) {
            remember();
        }
    }

    private void recreate(List<Integer> tributaries) {
        List<Integer> order = new ArrayList<>(tributaries);
        Collections.shuffle(order, random);
        int avoided = random.nextDouble() < AVOID_CHANCE ? ruin.firstPair() : -1;
        for (int tributary : order) {
            network.put(tributary, finder.find(problem.tributaries().get(tributary), avoided));
        }
    }

    private double cost() {
        return network.smoothLightpaths() + PER_HOP * network.hops() + kmWeight * network.lightpathKm();
    }

    private boolean isBest() {
        if (network.lightpaths() != fewestLightpaths) {
            return network.lightpaths() < fewestLightpaths;
        }
        return network.hops() != fewestHops
                ? network.hops() < fewestHops
                : network.lightpathKm() < leastKm - EPSILON_KM;
    }

    private void remember() {
        fewestLightpaths = network.lightpaths();
        fewestHops = network.hops();
        leastKm = network.lightpathKm();
        for (int tributary = 0; tributary < best.length; tributary++) {
            best[tributary] = network.way(tributary);
        }
    }
}
