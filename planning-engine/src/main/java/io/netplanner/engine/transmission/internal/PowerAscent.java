package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.solver.SolverMissingException;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Raises the smallest margin, then the sum, by linear programs one after the other: each takes the slopes of all margins
 * at the present powers and moves every level and offset at once, no further than the slopes were found to hold. What
 * the network really does then decides whether the step stays, and how long the next may be.
 *
 * <p>Never worse than its start. The same start gives the same end, unless the deadline cuts it short.
 *
 * <p>Source: R. A. Fletcher, E. Sainz de la Maza, "Nonlinear programming and nonsmooth optimization by successive linear
 * programming", Mathematical Programming 43, 1989.
 */
final class PowerAscent {

    private static final double FIRST_STEP_DB = 1;
    private static final double LONGEST_STEP_DB = 2;
    private static final double SHORTEST_STEP_DB = 0.03;
    /** A step that brings less, of the smallest margin or of the mean of all, is among the last. */
    private static final double WORTHWHILE_DB = 0.002;
    /** What the smallest margin may give for the sum. */
    private static final double GIVEN_FOR_SUM_DB = 0.01;

    private static final int MOST_STEPS = 60;

    private final PowerNetwork powers;
    private final PowerVariables variables;
    private final Execution execution;
    private final Deadline deadline;
    private long trials;
    private int steps;

    PowerAscent(PowerNetwork powers, Execution execution, Deadline deadline) {
        this.powers = powers;
        this.variables = new PowerVariables(powers);
        this.execution = execution;
        this.deadline = deadline;
    }

    /** Does nothing where no solver runs. */
    void run() {
        try {
            climb();
        } catch (SolverMissingException e) {
            // What changes one power at a time needs none, and comes next.
        }
    }

    private void climb() {
        double start = powers.score().worstDb();
        climb(PowerGoal.SMALLEST_MARGIN, start);
        double floor = Math.max(start, powers.score().worstDb() - GIVEN_FOR_SUM_DB);
        climb(PowerGoal.SUM_OF_MARGINS, floor);
    }

    long trials() {
        return trials;
    }

    private void climb(PowerGoal goal, double floorDb) {
        double trustDb = FIRST_STEP_DB;
        for (int i = 0; i < MOST_STEPS && trustDb >= SHORTEST_STEP_DB; i++) {
            Optional<MarginSlopes> slopes = MarginSlopes.find(powers, variables, this::mayGoOn);
            if (slopes.isEmpty()) {
                return;
            }
            List<MarginSlopes.Row> rows = IntStream.range(0, powers.segments().size())
                    .mapToObj(slopes.get()::of)
                    .toList();
            double before = goal.of(powers.score());
            trustDb = move(goal, rows, trustDb, floorDb);
            steps++;
            report(goal);
            if (goal.of(powers.score()) - before < worthwhile(goal)) {
                trustDb /= 4;
            }
        }
    }

    /** Shortens the step until it is one; how long the next may be, 0 where there is none. */
    private double move(PowerGoal goal, List<MarginSlopes.Row> rows, double longestDb, double floorDb) {
        for (double trustDb = longestDb; trustDb >= SHORTEST_STEP_DB && mayGoOn(); trustDb /= 2) {
            Optional<double[]> step = propose(goal, rows, trustDb, floorDb);
            if (step.isEmpty()) {
                return 0;
            }
            if (powers.trySettings(variables.moved(step.get()), goal, floorDb)) {
                return trustDb == longestDb ? Math.min(LONGEST_STEP_DB, 1.5 * trustDb) : trustDb;
            }
        }
        return 0;
    }

    private Optional<double[]> propose(PowerGoal goal, List<MarginSlopes.Row> rows, double trustDb, double floorDb) {
        try (PowerProgram program = new PowerProgram(powers, variables, trustDb)) {
            return program.solve(goal, rows, floorDb, deadline);
        }
    }

    private double worthwhile(PowerGoal goal) {
        return goal == PowerGoal.SMALLEST_MARGIN
                ? WORTHWHILE_DB
                : WORTHWHILE_DB * powers.segments().size();
    }

    private boolean mayGoOn() {
        trials++;
        return !deadline.isOver();
    }

    private void report(PowerGoal goal) {
        PowerScore score = powers.score();
        double share = steps / (steps + 10.0);
        execution.report(new Progress(
                goal == PowerGoal.SMALLEST_MARGIN ? 0.4 * share : 0.4 + 0.3 * share,
                "powers",
                String.format(
                        Locale.ROOT,
                        "smallest margin %.2f dB, mean %.2f dB after %d steps",
                        score.worstDb(),
                        score.sumDb() / powers.segments().size(),
                        steps),
                score.worstDb(),
                null));
    }
}
