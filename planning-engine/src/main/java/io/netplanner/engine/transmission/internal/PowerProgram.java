package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.solver.LinearProgram;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.transmission.LineDirection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The linear program of one step: how to change every level and offset by no more than a given amount, so that the goal
 * grows most as far as the slopes tell, within what amplifiers give, ROADMs need and transmitters have. For one use.
 */
final class PowerProgram implements AutoCloseable {

    /** So that what does not matter stays where it is. */
    private static final double UNREST = 1e-6;

    private static final double NO_GAIN = 1e-7;

    private final PowerNetwork powers;
    private final PowerVariables variables;
    private final double trustDb;
    private final LinearProgram program = LinearProgram.whole();
    private final double[] upDb;
    private final double[] downDb;
    private final int[] up;
    private final int[] down;

    PowerProgram(PowerNetwork powers, PowerVariables variables, double trustDb) {
        this.powers = powers;
        this.variables = variables;
        this.trustDb = trustDb;
        upDb = new double[variables.count()];
        downDb = new double[variables.count()];
        up = new int[variables.count()];
        down = new int[variables.count()];
        Arrays.fill(upDb, trustDb);
        Arrays.fill(downDb, trustDb);
        variables.lines().forEach(this::limitLevels);
        for (int segment = 0; segment < powers.segments().size(); segment++) {
            limitOffset(segment);
        }
    }

    /**
     * @param margins slopes of every margin
     * @param floorDb what the smallest margin must not fall below where the sum is the goal
     */
    Optional<double[]> solve(PowerGoal goal, List<MarginSlopes.Row> margins, double floorDb, Deadline deadline) {
        double[] perDb = new double[variables.count()];
        if (goal == PowerGoal.SUM_OF_MARGINS) {
            margins.forEach(row -> row.forEach((variable, slope) -> perDb[variable] += slope));
        }
        for (int i = 0; i < perDb.length; i++) {
            up[i] = program.addColumn(UNREST - perDb[i], upDb[i]);
            down[i] = program.addColumn(UNREST + perDb[i], downDb[i]);
        }
        if (goal == PowerGoal.SMALLEST_MARGIN) {
            raise(margins);
        } else {
            hold(margins, floorDb);
        }
        variables.lines().forEach(this::limitGains);
        variables.lines().forEach(this::limitLoad);
        return program.solve(deadline) && program.objective() < -NO_GAIN ? Optional.of(step()) : Optional.empty();
    }

    /** A column for what every margin is raised to above the smallest of now. */
    private void raise(List<MarginSlopes.Row> margins) {
        int gain = program.addColumn(-1, LinearProgram.INFINITY);
        double smallest = powers.score().worstDb();
        double[] now = powers.marginsDb();
        for (int i = 0; i < now.length; i++) {
            int row = program.addRow(smallest - now[i], LinearProgram.INFINITY);
            program.set(row, gain, -1);
            put(row, margins.get(i));
        }
    }

    private void hold(List<MarginSlopes.Row> margins, double floorDb) {
        double[] now = powers.marginsDb();
        for (int i = 0; i < now.length; i++) {
            put(program.addRow(Math.min(0, floorDb - now[i]), LinearProgram.INFINITY), margins.get(i));
        }
    }

    private void put(int row, MarginSlopes.Row margin) {
        margin.forEach((variable, slope) -> put(row, variable, slope));
    }

    private void put(int row, int variable, double slope) {
        program.set(row, up[variable], slope);
        program.set(row, down[variable], -slope);
    }

    private void limitLevels(LineDirection line) {
        List<LineLevels.Room> rooms = powers.rooms(line, trustDb);
        for (int i = 0; i < rooms.size(); i++) {
            LineLevels.Room room = rooms.get(i);
            int variable = variables.level(line, i);
            upDb[variable] = Math.min(trustDb, i == 0 ? Math.min(room.up(), room.apart()) : room.up());
            downDb[variable] = Math.min(trustDb, i == 0 ? Math.min(room.down(), room.closer()) : room.down());
        }
    }

    private void limitOffset(int segment) {
        OffsetRange range = powers.range(segment);
        double now = powers.offsetDb(segment);
        upDb[variables.offset(segment)] = Math.clamp(range.highDb() - now, 0, trustDb);
        downDb[variables.offset(segment)] = Math.clamp(now - range.lowDb(), 0, trustDb);
    }

    private void limitGains(LineDirection line) {
        List<LineLevels.Room> rooms = powers.rooms(line, trustDb);
        for (int i = 1; i < rooms.size(); i++) {
            LineLevels.Room room = rooms.get(i);
            if (room.apart() < 2 * trustDb || room.closer() < 2 * trustDb) {
                int row = program.addRow(-room.closer(), room.apart());
                put(row, variables.level(line, i), 1);
                put(row, variables.level(line, i - 1), -1);
            }
        }
    }

    /** By chords over the step, which lie above the curve. */
    private void limitLoad(LineDirection line) {
        List<Integer> crossing = powers.crossing(line);
        double launched = powers.launchedOn(line);
        double most = Math.pow(10, trustDb / 10);
        if (launched * most > powers.capacity()) {
            int row = program.addRow(-LinearProgram.INFINITY, Math.max(0, powers.capacity() - launched));
            for (int segment : crossing) {
                double now = Math.pow(10, powers.offsetDb(segment) / 10);
                program.set(row, up[variables.offset(segment)], now * (most - 1) / trustDb);
                program.set(row, down[variables.offset(segment)], -now * (1 - 1 / most) / trustDb);
            }
        }
    }

    private double[] step() {
        double[] step = new double[variables.count()];
        for (int i = 0; i < step.length; i++) {
            step[i] = program.value(up[i]) - program.value(down[i]);
        }
        return step;
    }

    @Override
    public void close() {
        program.close();
    }
}
