package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;

/**
 * One of several searches for a plan that serves all on ever fewer channels, which work side by side from round to round.
 * Keeps its best plan. Not thread-safe; workers share nothing while a round runs.
 */
interface ChannelWorker {
    Standing standing();

    Plan best();

    /** Goes on from another worker's plan. */
    void restart(Plan plan, Standing itsStanding);

    /** Spends the work; ends early when nothing is left to gain. */
    void round(long work, Execution execution);

    /** Whether nothing is left to gain. */
    boolean isDone();
}
