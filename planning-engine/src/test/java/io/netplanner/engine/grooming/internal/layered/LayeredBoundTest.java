package io.netplanner.engine.grooming.internal.layered;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.spi.Execution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredBoundTest {

    private static int bound(int nodes, LayeredBound.Exchange... exchanges) {
        return new LayeredBound(nodes, List.of(exchanges)).lightpaths();
    }

    @Test
    void isNothingWithoutTraffic() {
        assertThat(bound(3)).isZero();
    }

    @Test
    void countsTheEndsOfFullLightpaths() {
        assertThat(bound(2, new LayeredBound.Exchange(0, 1, 2.3))).isEqualTo(3);
    }

    @Test
    void asksForATreeOverNodesThatExchangeAnything() {
        assertThat(bound(
                        5,
                        new LayeredBound.Exchange(0, 1, 0.1),
                        new LayeredBound.Exchange(1, 2, 0.1),
                        new LayeredBound.Exchange(3, 4, 0.1)))
                .isEqualTo(3);
    }

    @Test
    void countsTwiceWhatHasNoLightpathOfItsOwnPair() {
        LayeredBound.Exchange[] mesh = {
            new LayeredBound.Exchange(0, 1, 0.9),
            new LayeredBound.Exchange(0, 2, 0.9),
            new LayeredBound.Exchange(0, 3, 0.9),
            new LayeredBound.Exchange(1, 2, 0.9),
            new LayeredBound.Exchange(1, 3, 0.9),
            new LayeredBound.Exchange(2, 3, 0.9)
        };

        assertThat(bound(4, mesh)).isEqualTo(6);
    }

    /** Sixteen nodes of which every third pair exchanges a tenth to four tenths of a lightpath. */
    private static List<LayeredBound.Exchange> thin(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LayeredBound.Exchange> exchanges = new ArrayList<>();
        for (int a = 0; a < 16; a++) {
            for (int b = a + 1; b < 16; b++) {
                if (random.nextInt(3) == 0) {
                    exchanges.add(new LayeredBound.Exchange(a, b, 0.1 * (1 + random.nextInt(4))));
                }
            }
        }
        return exchanges;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void pricesProveNoLessThanHopsAndNeverMoreThanASearchReaches(long seed) {
        List<LayeredBound.Exchange> exchanges = thin(seed);
        LayeredBound bound = new LayeredBound(16, exchanges);

        int proved = bound.lightpathsByPrices(20_000_000, () -> {});

        assertThat(proved).isBetween(bound.lightpaths(), reached(exchanges));
    }

    @Test
    void pricesProveMoreWhereWaysOverTwoLightpathsCannotAllBeThere() {
        LayeredBound bound = new LayeredBound(16, thin(2));

        assertThat(bound.lightpathsByPrices(20_000_000, () -> {})).isGreaterThan(bound.lightpaths());
    }

    @Test
    void pricesOfTheSameTrafficProveTheSame() {
        assertThat(new LayeredBound(16, thin(7)).lightpathsByPrices(1_000_000, () -> {}))
                .isEqualTo(new LayeredBound(16, thin(7)).lightpathsByPrices(1_000_000, () -> {}));
    }

    /** Lightpaths of a plan whose tributaries take a tenth each. */
    private static int reached(List<LayeredBound.Exchange> exchanges) {
        List<Tributary> tributaries = new ArrayList<>();
        for (LayeredBound.Exchange exchange : exchanges) {
            for (int unit = 0; unit < Math.round(10 * exchange.share()); unit++) {
                tributaries.add(new Tributary(exchange.a(), exchange.b(), 0, 1));
            }
        }
        double[][] lengthKm = new double[16][16];
        boolean[][][] allowed = new boolean[1][16][16];
        for (boolean[] row : allowed[0]) {
            Arrays.fill(row, true);
        }
        LayeredProblem problem = new LayeredProblem(16, 10, 1, tributaries, lengthKm, allowed);
        Map<Integer, Integer> used = new HashMap<>();
        for (int[] way : new LayeredSearch(problem, 0, 1, 60, Execution.quiet()).ways()) {
            for (int hop = 1; hop < way.length; hop++) {
                used.merge(Math.min(way[hop - 1], way[hop]) * 16 + Math.max(way[hop - 1], way[hop]), 1, Integer::sum);
            }
        }
        return used.values().stream()
                .mapToInt(crossing -> Math.ceilDiv(crossing, 10))
                .sum();
    }
}
