package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.engine.transmission.LineDirection;
import java.util.List;
import java.util.Locale;

/**
 * Pattern search over the level of every amplifier and the offset of every channel: each is moved up and down by a step
 * and stays where that raises the smallest margin, or the sum at the same smallest margin; then the step is made smaller.
 *
 * <p>Never worse than its start. The same start gives the same end, unless the deadline cuts it short. Finds what the
 * slopes of {@link PowerAscent} miss where margins bend; alone it takes thrice as long to a smaller margin.
 */
final class PowerSearch {

    private static final double[] STEPS_DB = {2, 1, 0.5, 0.25, 0.1};
    private static final int PASSES = 2;

    private final PowerNetwork powers;
    private final Execution execution;
    private final Deadline deadline;
    private long trials;
    private boolean cutShort;

    PowerSearch(PowerNetwork powers, Execution execution, Deadline deadline) {
        this.powers = powers;
        this.execution = execution;
        this.deadline = deadline;
    }

    void run() {
        for (int i = 0; i < STEPS_DB.length; i++) {
            for (int pass = 0; pass < PASSES && pass(STEPS_DB[i]); pass++) {
                report(0.7 + 0.3 * (i + 1) / (STEPS_DB.length + 1));
            }
        }
    }

    long trials() {
        return trials;
    }

    boolean wasCutShort() {
        return cutShort;
    }

    private boolean pass(double stepDb) {
        boolean improved = false;
        List<LineDirection> lines = powers.lines();
        for (LineDirection line : lines) {
            for (int amplifier = 0; amplifier < powers.levels(line).amplifiers(); amplifier++) {
                improved |= moveLevel(line, amplifier, stepDb) || moveLevel(line, amplifier, -stepDb);
            }
        }
        for (int segment = 0; segment < powers.segments().size(); segment++) {
            improved |= moveOffset(segment, stepDb) || moveOffset(segment, -stepDb);
        }
        return improved;
    }

    private boolean moveLevel(LineDirection line, int amplifier, double stepDb) {
        boolean moved = false;
        while (mayGoOn()) {
            LineLevels now = powers.levels(line);
            if (!powers.tryLevels(line, now.with(amplifier, now.levelDbm(amplifier) + stepDb))) {
                return moved;
            }
            moved = true;
        }
        return moved;
    }

    private boolean moveOffset(int segment, double stepDb) {
        boolean moved = false;
        while (powers.range(segment).holds(powers.offsetDb(segment) + stepDb) && mayGoOn()) {
            if (!powers.tryOffset(segment, powers.offsetDb(segment) + stepDb)) {
                return moved;
            }
            moved = true;
        }
        return moved;
    }

    private boolean mayGoOn() {
        cutShort |= deadline.isOver();
        trials++;
        return !cutShort;
    }

    private void report(double fraction) {
        double worst = powers.score().worstDb();
        execution.report(new Progress(
                fraction,
                "powers",
                String.format(Locale.ROOT, "smallest margin %.2f dB after %d trials", worst, trials),
                worst,
                null));
    }
}
