package io.netplanner.engine.spi;

import io.netplanner.engine.api.PlanningCancelledException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * One execution of an algorithm, as its host sees it. The engine has no clock, no threads and no log of its own: all
 * of that arrives here. Thread-safe.
 */
public interface Execution {

    /** Seconds since the execution began; a host that wants byte-equal results may always say 0. */
    double elapsedSeconds();

    /**
     * Whether a search has to come to its end with the best found so far. A host may say so before the limit, for
     * instance when memory runs out.
     *
     * @param limitSeconds what the request allows
     */
    default boolean isTimeUp(double limitSeconds) {
        return elapsedSeconds() >= limitSeconds;
    }

    boolean isCancelRequested();

    /** May be called as often as wished; the host thins it out. */
    void report(Progress progress);

    /**
     * Runs independent tasks, at the same time where the host allows it, and gives their results in the order of the
     * tasks. The first failure is thrown after all have ended.
     */
    <T> List<T> invokeAll(List<? extends Callable<T>> tasks);

    /** A checkpoint: throws when the host asked for the end. Cheap enough for inner loops of a millisecond. */
    default void checkCancelled() {
        if (isCancelRequested()) {
            throw new PlanningCancelledException();
        }
    }

    /** An execution on the caller's thread that is never cancelled, reports to nobody and whose clock stands still. */
    static Execution quiet() {
        return QuietExecution.TIMELESS;
    }

    /** An execution on the caller's thread that reports to nobody. */
    static Execution quiet(DoubleSupplier elapsedSeconds, BooleanSupplier cancelRequested) {
        return new QuietExecution(elapsedSeconds, cancelRequested);
    }
}
