package io.netplanner.engine.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.engine.api.PlanningCancelledException;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Programs that would take many times as long as it takes to interrupt them. */
class GivenUpProgramTest {
    private static final int ROWS = 3000;
    private static final int COLUMNS = 9000;
    private static final int ROWS_OF_COLUMN = 25;
    private static final int CHOICES = 300;
    private static final double SHARE_OF_CONFLICTS = 0.08;
    private static final double MANY_HOURS = 1e6;

    @Test
    void leavesALinearProgramWithoutAnOptimumOnceTheTimeIsOver() {
        try (LinearProgram program = coverOfRows()) {
            assertThat(program.solve(Deadline.of(new Impatient(false), 1))).isFalse();
        }
    }

    @Test
    void leavesALinearProgramOnceTheRunIsCancelled() {
        try (LinearProgram program = coverOfRows()) {
            assertThatThrownBy(() -> program.solve(Deadline.never(new Impatient(true))))
                    .isInstanceOf(PlanningCancelledException.class);
        }
    }

    @Test
    void leavesAnIntegerProgramOnceTheTimeIsOver() {
        ChoiceProgram program = mostWithoutConflict();
        boolean found = program.solve(MANY_HOURS, 1, Deadline.of(new Impatient(false), 1));
        boolean proved = found && program.cost() <= program.bound();
        assertThat(proved).isFalse();
    }

    @Test
    void leavesAnIntegerProgramOnceTheRunIsCancelled() {
        ChoiceProgram program = mostWithoutConflict();
        assertThatThrownBy(() -> program.solve(MANY_HOURS, 1, Deadline.never(new Impatient(true))))
                .isInstanceOf(PlanningCancelledException.class);
    }

    private static LinearProgram coverOfRows() {
        SplittableRandom random = new SplittableRandom(3);
        LinearProgram program = new LinearProgram();
        for (int row = 0; row < ROWS; row++) {
            program.addRow(1 + random.nextDouble(), LinearProgram.INFINITY);
        }
        for (int column = 0; column < COLUMNS; column++) {
            int[] rows = random.ints(ROWS_OF_COLUMN, 0, ROWS).distinct().toArray();
            double[] amounts = new double[rows.length];
            Arrays.setAll(amounts, i -> 0.5 + random.nextDouble());
            program.addColumn(1 + random.nextDouble(), rows, amounts);
        }
        return program;
    }

    /** As many as can be of choices of which many pairs exclude each other. */
    private static ChoiceProgram mostWithoutConflict() {
        SplittableRandom random = new SplittableRandom(4);
        ChoiceProgram program = new ChoiceProgram();
        for (int choice = 0; choice < CHOICES; choice++) {
            program.addChoice(-1);
            for (int other = 0; other < choice; other++) {
                if (random.nextDouble() < SHARE_OF_CONFLICTS) {
                    program.atMostOne(new int[] {other, choice});
                }
            }
        }
        return program;
    }

    /** Runs tasks beside each other; the time is over, or the run cancelled, as soon as anybody asks. */
    private record Impatient(boolean isCancelRequested) implements Execution {
        @Override
        public double elapsedSeconds() {
            return Double.MAX_VALUE;
        }

        @Override
        public void report(Progress progress) {
            // nobody listens
        }

        @Override
        public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
            try (ForkJoinPool pool = new ForkJoinPool(2)) {
                return pool.invokeAllUninterruptibly(List.<Callable<T>>copyOf(tasks)).stream()
                        .map(Future::resultNow)
                        .toList();
            }
        }
    }
}
