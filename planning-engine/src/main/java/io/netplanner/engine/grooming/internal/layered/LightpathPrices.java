package io.netplanner.engine.grooming.internal.layered;

import io.netplanner.engine.grooming.internal.layered.LayeredBound.Exchange;
import java.util.Arrays;
import java.util.List;

/**
 * Prices of lightpaths that prove how many are needed. A lightpath between two nodes costs 1, divided into what the
 * traffic of each pair pays for it to be there at all, and what is paid for its capacity. However traffic goes, it pays
 * no less than along its cheapest way, so the cheapest ways of all pairs together are lightpaths that no plan goes below.
 *
 * <p>Any prices prove something. Good ones come from a game of many rounds: traffic turns to ways that are cheap, prices
 * rise where most is asked for, and the average of the rounds counts (optimistic multiplicative weights). What it tends
 * to is a linear program: multicommodity flow over lightpaths that are there as a whole for each pair that uses them.
 *
 * <p>A round takes O(pairs × nodes), a proof O(pairs × nodes²). Deterministic; not thread-safe.
 *
 * <p>Source: Rakhlin, Sridharan, "Optimization, learning, and games with predictable sequences", 2013.
 */
final class LightpathPrices {

    private static final double PACE = 4;
    private static final double HALF = 0.5;
    private static final double STEEPEST = 60;
    private static final int SQUARINGS = 8;
    private static final double LEAST_WEIGHT = 1e-12;

    private final PairTraffic[] pairs;

    /** By pair of nodes: what is paid for capacity, and what of it all traffic asks for. */
    private final double[] ofCapacity;

    private final double[] ofCapacitySum;
    private final double[] asked;
    private final double[] askedBefore;
    private final double[] weights;
    private int rounds;

    /** @param exchanges of different pairs, none empty */
    LightpathPrices(int nodes, List<Exchange> exchanges) {
        int places = nodes * nodes;
        this.pairs = exchanges.stream()
                .map(exchange -> new PairTraffic(nodes, exchange, HALF, HALF / exchanges.size()))
                .toArray(PairTraffic[]::new);
        this.ofCapacity = new double[places];
        this.ofCapacitySum = new double[places];
        this.asked = new double[places];
        this.askedBefore = new double[places];
        this.weights = new double[places];
        Arrays.fill(ofCapacity, HALF);
        divide();
    }

    /** Lightpaths that traffic looks at in a round. */
    static long lightpathsOfARound(int nodes, int exchanges) {
        return 2L * nodes * exchanges;
    }

    /** Plays on from where the last call ended; the average begins anew. */
    void play(int more) {
        forgetAverage();
        for (int round = 0; round < more; round++) {
            System.arraycopy(asked, 0, askedBefore, 0, asked.length);
            Arrays.fill(asked, 0);
            for (PairTraffic pair : pairs) {
                pair.move(PACE, ofCapacity, asked);
            }
            for (int place = 0; place < asked.length; place++) {
                ofCapacity[place] = weight(ofCapacity[place], PACE * (2 * asked[place] - askedBefore[place]));
            }
            divide();
        }
    }

    private void forgetAverage() {
        rounds = 0;
        Arrays.fill(ofCapacitySum, 0);
        for (PairTraffic pair : pairs) {
            pair.forgetAverage();
        }
    }

    /** Divides the price of each lightpath, 1, in proportion to the weights, and adds that to the average. */
    private void divide() {
        System.arraycopy(ofCapacity, 0, weights, 0, weights.length);
        for (PairTraffic pair : pairs) {
            pair.addPresence(weights);
        }
        for (PairTraffic pair : pairs) {
            pair.divideBy(weights);
        }
        for (int place = 0; place < weights.length; place++) {
            ofCapacity[place] /= weights[place];
            ofCapacitySum[place] += ofCapacity[place];
        }
        rounds++;
    }

    /** What all traffic pays at least, by the average prices of the last call of {@link #play}. */
    double payments() {
        double sum = 0;
        for (PairTraffic pair : pairs) {
            sum += pair.cheapest(ofCapacitySum);
        }
        return sum / rounds;
    }

    /** A weight times e to the exponent, or nearly so: any weights prove a bound. */
    static double weight(double before, double exponent) {
        double factor = 1 + Math.clamp(exponent, -STEEPEST, STEEPEST) / (1 << SQUARINGS);
        for (int square = 0; square < SQUARINGS; square++) {
            factor *= factor;
        }
        return Math.max(LEAST_WEIGHT, before * factor);
    }
}
