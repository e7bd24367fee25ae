package io.netplanner.engine.grooming.internal.layered;

import io.netplanner.engine.grooming.internal.layered.LayeredBound.Exchange;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes that exchange traffic with one another and with nobody else, and the lightpaths that they need at least.
 *
 * @param nodes their number; the exchanges count them from 0
 * @param exchanges of different pairs, none empty
 */
record ExchangeGroup(int nodes, List<Exchange> exchanges) {

    private static final double EPSILON = 1e-6;
    private static final int FIRST_ROUNDS = 64;

    ExchangeGroup {
        exchanges = List.copyOf(exchanges);
    }

    /** By ends, reach and hops, whichever proves most. */
    int leastLightpaths() {
        return Math.max(byHops(), Math.max(nodes - 1, byEnds()));
    }

    private int byEnds() {
        double[] share = new double[nodes];
        exchanges.forEach(exchange -> {
            share[exchange.a()] += exchange.share();
            share[exchange.b()] += exchange.share();
        });
        return Math.ceilDiv(
                Arrays.stream(share).mapToInt(ExchangeGroup::roundUp).sum(), 2);
    }

    private int byHops() {
        double[] shares =
                exchanges.stream().mapToDouble(Exchange::share).sorted().toArray();
        double twice = 2 * Arrays.stream(shares).sum();
        int lightpaths = 0;
        double straight = 0;
        while (lightpaths < twice - straight - EPSILON) {
            lightpaths++;
            if (lightpaths <= shares.length) {
                straight += shares[shares.length - lightpaths];
            }
        }
        return lightpaths;
    }

    /** What a round of {@link LightpathPrices} looks at; nothing where prices prove no more than ends do. */
    long lightpathsOfARound() {
        return nodes < 3 ? 0 : LightpathPrices.lightpathsOfARound(nodes, exchanges.size());
    }

    /** By prices; proofs are tried on the way, the best counts. */
    int leastLightpathsByPrices(int rounds, Runnable betweenProofs) {
        LightpathPrices prices = new LightpathPrices(nodes, exchanges);
        double best = 0;
        int average = FIRST_ROUNDS;
        for (int left = rounds; left > 0; left -= average) {
            betweenProofs.run();
            average = Math.min(left, average + average / 4);
            prices.play(average);
            best = Math.max(best, prices.payments());
        }
        return roundUp(best);
    }

    private static int roundUp(double lightpaths) {
        return (int) Math.ceil(lightpaths - EPSILON);
    }
}
