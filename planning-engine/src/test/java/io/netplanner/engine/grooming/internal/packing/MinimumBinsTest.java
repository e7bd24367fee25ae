package io.netplanner.engine.grooming.internal.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinimumBinsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @Test
    void findsThatFourLargeItemsWasteWhatNoSmallOneCanFill() {
        PackingProblem problem = problem(10_000, 16, new ItemClass(2_488, 12, 16), new ItemClass(100, 1, 16));

        Packing packing = MinimumBins.of(problem);

        assertThat(packing.bins()).hasSize(4);
        assertThat(packing.isProvedOptimal()).isTrue();
    }

    @Test
    void keepsTheLimitOfAClassInEveryBin() {
        PackingProblem problem = problem(1_000, 16, new ItemClass(1, 30, 14));

        assertThat(MinimumBins.of(problem).bins()).hasSize(3).allMatch(bin -> bin.count(0) <= 14);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithPlainEnumerationOnSmallCases(long seed) {
        PackingProblem problem = random(new Random(seed), 3, 4);

        Packing packing = MinimumBins.of(problem);

        assertThat(packing.bins()).hasSize(enumerate(problem));
        assertThat(packing.isProvedOptimal()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void packsEveryItemOnceWithinEveryBinAndProvesItOnLargeCases(long seed) {
        PackingProblem problem = random(new Random(seed), 6, 120);

        Packing packing = MinimumBins.of(problem);

        assertThat(packing.bins()).allSatisfy(bin -> {
            assertThat(problem.load(bin.toArray())).isLessThanOrEqualTo(problem.capacity());
            assertThat(bin.items()).isLessThanOrEqualTo(problem.ports());
        });
        int[] packed = new int[problem.size()];
        packing.bins().forEach(bin -> IntStream.range(0, packed.length).forEach(c -> packed[c] += bin.count(c)));
        assertThat(packed).isEqualTo(problem.counts());
        assertThat(packing.isProvedOptimal()).isTrue();
    }

    private static PackingProblem problem(long capacity, int ports, ItemClass... classes) {
        return new PackingProblem(capacity, ports, List.of(classes));
    }

    private static PackingProblem random(Random random, int classes, int most) {
        List<ItemClass> items = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            items.add(new ItemClass(20 + random.nextInt(480), 1 + random.nextInt(most), 16));
        }
        return new PackingProblem(1_000, 3 + random.nextInt(14), items);
    }

    /** Every item in turn into every bin that has room, and into one new bin. */
    private static int enumerate(PackingProblem problem) {
        List<Long> items = problem.classes().stream()
                .flatMap(c -> IntStream.range(0, c.count()).mapToObj(n -> c.size()))
                .sorted(Comparator.reverseOrder())
                .toList();
        return enumerate(problem, items, 0, new ArrayList<>(), items.size());
    }

    private static int enumerate(PackingProblem problem, List<Long> items, int next, List<long[]> bins, int best) {
        if (bins.size() >= best) {
            return best;
        }
        if (next == items.size()) {
            return bins.size();
        }
        int found = best;
        for (long[] bin : List.copyOf(bins)) {
            if (bin[0] + items.get(next) <= problem.capacity() && bin[1] < problem.ports()) {
                bin[0] += items.get(next);
                bin[1]++;
                found = enumerate(problem, items, next + 1, bins, found);
                bin[0] -= items.get(next);
                bin[1]--;
            }
        }
        bins.add(new long[] {items.get(next), 1});
        found = enumerate(problem, items, next + 1, bins, found);
        bins.removeLast();
        return found;
    }
}
