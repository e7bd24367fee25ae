package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;

/**
 * One ejection pool at work from round to round: first until all is served, then on ever fewer channels. Keeps its best
 * plan. Not thread-safe; workers share nothing while a round runs.
 */
final class PoolWorker {
    private final long seed;
    private final int fewestChannels;
    private final int fewestWaiting;
    private final boolean reduces;
    private Plan best;
    private Standing standing;
    private ItemSet set;
    private EjectionPool pool;
    private ChannelTable channels;
    private int restarts;

    /**
     * @param fewestChannels proved: fewer are never tried
     * @param fewestWaiting requests proved to stay out
     * @param reduces whether fewer channels are wanted once all is served
     */
    PoolWorker(Plan start, long seed, int fewestChannels, int fewestWaiting, boolean reduces) {
        this.seed = seed;
        this.fewestChannels = fewestChannels;
        this.fewestWaiting = fewestWaiting;
        this.reduces = reduces;
        restart(start, Standing.of(start));
    }

    Standing standing() {
        return standing;
    }

    Plan best() {
        return best;
    }

    /** Goes on from another worker's plan. */
    void restart(Plan plan, Standing itsStanding) {
        best = plan;
        standing = itsStanding;
        set = new ItemSet(plan);
        channels = new ChannelTable(
                plan.table().problem().rows().count(),
                standing.isComplete() ? standing.channels() : plan.lit().channels());
        set.light(plan, channels);
        pool = new EjectionPool(plan.table().problem(), set.items(), channels, seed + 7919L * restarts++);
    }

    /** Spends the work; ends early when nothing is left to gain. */
    void round(long work, Execution execution) {
        long end = pool.work() + work;
        while (pool.work() < end && !isDone()) {
            if (pool.isEmpty()) {
                pool.dropEmptiestChannel();
            }
            pool.run(end - pool.work(), this::keepIfBetter, execution);
        }
    }

    boolean isDone() {
        return standing.isComplete()
                ? !reduces || standing.channels() <= fewestChannels
                : standing.waiting() <= fewestWaiting;
    }

    private void keepIfBetter() {
        int unserved = pool.requestsWaiting();
        Standing now = new Standing(unserved, unserved == 0 ? channels.channels() : standing.channels());
        if (now.compareTo(standing) < 0) {
            standing = now;
            best = set.toPlan();
        }
    }
}
