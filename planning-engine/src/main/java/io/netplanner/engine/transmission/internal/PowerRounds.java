package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;

/**
 * Climbs by linear programs and searches one power at a time in turn, for as long as it pays: where one method is held by
 * a bend of the margins the other often passes it, and what the sum of margins moved lets the smallest rise again.
 *
 * <p>Never worse than its start. The same start gives the same end, unless the deadline cuts it short. For one use.
 */
final class PowerRounds {

    /** A climb or a round that raises the smallest margin by less is the last. */
    private static final double WORTHWHILE_DB = 0.002;

    private static final int MOST_ROUNDS = 8;
    private static final int MOST_CLIMBS = 20;

    private final PowerNetwork powers;
    private final Deadline deadline;
    private final RoundProgress progress;
    private final PowerAscent together;
    private final PowerSearch oneByOne;

    PowerRounds(PowerNetwork powers, Execution execution, Deadline deadline) {
        this.powers = powers;
        this.deadline = deadline;
        this.progress = new RoundProgress(execution);
        this.together = new PowerAscent(powers, progress, deadline);
        this.oneByOne = new PowerSearch(powers, progress, deadline);
    }

    void run() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            progress.enter(round);
            double before = powers.score().worstDb();
            climb();
            oneByOne.run();
            if (oneByOne.wasCutShort() || powers.score().worstDb() - before < WORTHWHILE_DB) {
                return;
            }
        }
    }

    private void climb() {
        for (int i = 0; i < MOST_CLIMBS && !deadline.isOver(); i++) {
            double before = powers.score().worstDb();
            together.run();
            if (powers.score().worstDb() - before < WORTHWHILE_DB) {
                return;
            }
        }
    }

    long trials() {
        return together.trials() + oneByOne.trials();
    }

    boolean wasCutShort() {
        return oneByOne.wasCutShort();
    }
}
