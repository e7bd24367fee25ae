package io.netplanner.engine.spi;

import java.util.concurrent.Callable;

/**
 * When an algorithm has to come to its end with what it has. Not a way to cancel: that throws.
 *
 * <p>Thread-safe. Cheap enough for inner loops of a millisecond.
 */
public final class Deadline {
    private final Execution execution;
    private final double atSeconds;

    private Deadline(Execution execution, double atSeconds) {
        this.execution = execution;
        this.atSeconds = atSeconds;
    }

    /** @param atSeconds after the execution began */
    public static Deadline of(Execution execution, double atSeconds) {
        return new Deadline(execution, atSeconds);
    }

    /** As long as it takes, unless it is cancelled. */
    public static Deadline never(Execution execution) {
        return new Deadline(execution, Double.POSITIVE_INFINITY);
    }

    /**
     * Whether the time is over.
     *
     * @throws io.netplanner.engine.api.PlanningCancelledException when the host asked for the end
     */
    public boolean isOver() {
        execution.checkCancelled();
        return execution.isTimeUp(atSeconds);
    }

    /**
     * The result of a long call that cannot ask by itself whether the time is over. Where the host runs tasks beside each
     * other the call is interrupted, again and again until it ends.
     *
     * @param interrupt makes the call end soon with what it has; called by another thread
     * @throws io.netplanner.engine.api.PlanningCancelledException when the host asked for the end meanwhile
     */
    public <T> T callWithin(Callable<T> call, Runnable interrupt) {
        return new InterruptibleCall<>(call, interrupt).run(this, execution);
    }
}
