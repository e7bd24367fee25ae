package io.netplanner.server.planning;

/** Why an execution was asked to stop before its end. */
enum StopReason {
    NONE,
    /** A planner asked for it. */
    CANCELLED,
    /** Its time was over long ago, and it has not come to an end by itself. */
    OVERDUE,
    /** The worker ends in order; another is to start the run afresh. */
    WORKER_STOPS,
    /** The run was given to another worker: nothing of this one counts any more. */
    CLAIM_LOST
}
