package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.routing.RoutingParameters;

/**
 * Ruin and recreate until the bound is met, nothing has come of it for long, or the time is over. Counted in moves, as
 * {@link PoolSearch} counts work, so that the result does not depend on the machine.
 */
final class RuinSearch {
    private static final int MOVES_A_SECOND = 400;
    private static final int PATIENCE = 60;

    /** Spare that makes way leaves more to be found. */
    private static final int PATIENCE_BESIDE_SPARE = 120;

    private static final int PATIENCE_FACTOR = 1;
    private static final int MOVES_A_REPORT = 20;

    private final RoutingParameters parameters;
    private final Execution execution;
    private final Deadline deadline;

    RuinSearch(RoutingParameters parameters, Execution execution, Deadline deadline) {
        this.parameters = parameters;
        this.execution = execution;
        this.deadline = deadline;
    }

    /**
     * Who goes on from an earlier result means to wait for as long as was said.
     *
     * @param start is changed
     * @param least objective value that cannot be beaten
     * @param unserved requests that every plan leaves out
     */
    Plan improve(Plan start, double least, int unserved) {
        if (start.table().servable().length == 0) {
            return start;
        }
        RuinAndRecreate search = new RuinAndRecreate(start, parameters.seed(), deadline);
        int patience = start.table().problem().asksRestoration() ? PATIENCE_BESIDE_SPARE : PATIENCE;
        boolean patient = start.table().problem().findEarlier().isPresent();
        long moves = (long) MOVES_A_SECOND * parameters.timeLimitSeconds();
        long lastGain = 0;
        for (long move = 1; move <= moves && !isDone(search.score(), least, unserved); move++) {
            lastGain = search.step() ? move : lastGain;
            if (deadline.isOver() || !patient && move - lastGain > patience + PATIENCE_FACTOR * lastGain) {
                break;
            }
            if (move % MOVES_A_REPORT == 0) {
                report(search.score(), start.table().unservableCount(), least, (double) move / moves);
            }
        }
        return search.plan();
    }

    private static boolean isDone(Score score, double least, int unserved) {
        return score.unserved() <= unserved && score.objective() <= least;
    }

    private void report(Score score, int unservable, double least, double fraction) {
        execution.report(new Progress(
                0.3 + 0.65 * fraction,
                "search",
                "taking lightpaths down and lighting them again",
                score.told(unservable),
                score.unserved() > unservable ? null : least));
    }
}
