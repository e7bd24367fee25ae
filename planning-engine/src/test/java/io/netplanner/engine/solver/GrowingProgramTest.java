package io.netplanner.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs whose amounts differ so much that the method loses its way from one growth to the next; every one has a solution. */
class GrowingProgramTest {
    private static final int ROUNDS = 12;
    private static final int SMALLEST_POWER = 14;

    private final Deadline never = Deadline.never(Execution.quiet());

    /** One of these is given up when it goes on from its last basis, the others are taken for impossible. */
    @ParameterizedTest
    @ValueSource(longs = {19, 79, 82, 88, 146})
    void isSolvedAfterEachGrowthAsIfItWereNew(long seed) {
        Mixtures mixtures = new Mixtures(seed);
        try (LinearProgram growing = new LinearProgram()) {
            mixtures.begin(growing);
            for (int round = 1; round <= ROUNDS; round++) {
                mixtures.grow(growing);
                assertThat(growing.solve(never)).isTrue();
                assertThat(growing.objective()).isCloseTo(atOnce(seed, round), within(1e-6));
            }
        }
    }

    private double atOnce(long seed, int rounds) {
        Mixtures mixtures = new Mixtures(seed);
        try (LinearProgram whole = LinearProgram.whole()) {
            mixtures.begin(whole);
            IntStream.range(0, rounds).forEach(round -> mixtures.grow(whole));
            assertThat(whole.solve(never)).isTrue();
            return whole.objective();
        }
    }

    /** Of each group a mixture of columns is taken, so that the fullest row carries least. */
    private static final class Mixtures {
        private final SplittableRandom random;
        private final int rows;
        private final int groups;

        Mixtures(long seed) {
            random = new SplittableRandom(seed);
            rows = 2 + random.nextInt(12);
            groups = 1 + random.nextInt(6);
        }

        void begin(LinearProgram program) {
            IntStream.range(0, rows).forEach(row -> program.addRow(-LinearProgram.INFINITY, 0));
            IntStream.range(0, groups).forEach(group -> program.addRow(1, 1));
            int fullest = program.addColumn(1, LinearProgram.INFINITY);
            IntStream.range(0, rows).forEach(row -> program.set(row, fullest, -1));
        }

        void grow(LinearProgram program) {
            for (int group = 0; group < groups; group++) {
                int column = program.addColumn(0, LinearProgram.INFINITY);
                program.set(rows + group, column, 1);
                for (int row = 0; row < rows; row++) {
                    if (random.nextInt(3) == 0) {
                        program.set(row, column, amount());
                    }
                }
            }
        }

        private double amount() {
            return random.nextInt(4) == 0
                    ? Math.pow(10, -random.nextInt(SMALLEST_POWER))
                    : (1 + random.nextInt(30)) * (random.nextBoolean() ? 1 : 1 / 3.0);
        }
    }
}
