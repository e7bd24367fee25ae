package io.netplanner.engine.grooming.internal.layered;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Chooses what a step of the search takes off: the tributaries of the lightpath in the making on one to three pairs,
 * emptier ones more often, the further pairs often on the ways of what was taken before.
 */
final class Ruin {

    private static final int MOST_PAIRS = 3;
    private static final int CANDIDATES = 3;

    private final LayeredProblem problem;
    private final VirtualNetwork network;
    private final SplittableRandom random;
    private final Map<Integer, int[]> taken = new LinkedHashMap<>();
    private int firstPair;

    Ruin(LayeredProblem problem, VirtualNetwork network, SplittableRandom random) {
        this.problem = problem;
        this.network = network;
        this.random = random;
    }

    /** The ways that the tributaries now off had before, in the order in which they were taken. */
    Map<Integer, int[]> take() {
        taken.clear();
        firstPair = emptiestOfSome();
        takeFrom(firstPair);
        for (int more = random.nextInt(MOST_PAIRS); more > 0; more--) {
            takeFrom(random.nextBoolean() ? besideTaken() : emptiestOfSome());
        }
        return new LinkedHashMap<>(taken);
    }

    int firstPair() {
        return firstPair;
    }

    private int emptiestOfSome() {
        int best = -1;
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            int[] way = network.way(random.nextInt(problem.tributaries().size()));
            if (way.length > 0) {
                int pair = pairOn(way);
                best = best < 0 || fill(pair) < fill(best) ? pair : best;
            }
        }
        return best;
    }

    private int besideTaken() {
        List<int[]> ways = List.copyOf(taken.values());
        return ways.isEmpty() ? -1 : pairOn(ways.get(random.nextInt(ways.size())));
    }

    private int pairOn(int[] way) {
        int hop = 1 + random.nextInt(way.length - 1);
        return network.pair(way[hop - 1], way[hop]);
    }

    /** Units of the lightpath in the making, 1 to all. */
    private int fill(int pair) {
        return (network.used(pair) + problem.capacity() - 1) % problem.capacity() + 1;
    }

    private void takeFrom(int pair) {
        if (pair < 0 || network.used(pair) == 0) {
            return;
        }
        int[] crossing = network.crossing(pair);
        int left = crossing.length;
        for (int units = fill(pair); units > 0 && left > 0; left--) {
            int place = random.nextInt(left);
            int tributary = crossing[place];
            crossing[place] = crossing[left - 1];
            units -= network.units(tributary);
            taken.put(tributary, network.way(tributary));
            network.takeOff(tributary);
        }
    }
}
