package io.netplanner.engine.api;

/** Thrown out of an algorithm at its next checkpoint after the host asked it to stop. Not a fault. */
public final class PlanningCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlanningCancelledException() {
        super("the run was cancelled");
    }
}
