package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;

/** One ejection pool of items: works for whatever is lit without restoration, protection and regenerators included. */
final class PoolWorker implements ChannelWorker {
    private final long seed;
    private final ChannelGoal goal;
    private Plan best;
    private Standing standing;
    private ItemSet set;
    private EjectionPool pool;
    private ChannelTable channels;
    private int restarts;

    PoolWorker(Plan start, long seed, ChannelGoal goal) {
        this.seed = seed;
        this.goal = goal;
        restart(start, Standing.of(start));
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public Plan best() {
        return best;
    }

    @Override
    public void restart(Plan plan, Standing itsStanding) {
        best = plan;
        standing = itsStanding;
        set = new ItemSet(plan);
        channels = new ChannelTable(
                plan.table().problem().rows().count(),
                standing.isComplete() ? standing.channels() : plan.lit().channels());
        set.light(plan, channels);
        pool = new EjectionPool(plan.table().problem(), set.items(), channels, seed + 7919L * restarts++);
    }

    @Override
    public void round(long work, Execution execution) {
        long end = pool.work() + work;
        while (pool.work() < end && !isDone()) {
            if (pool.isEmpty()) {
                pool.dropEmptiestChannel();
            }
            pool.run(end - pool.work(), this::keepIfBetter, execution);
        }
    }

    @Override
    public boolean isDone() {
        return goal.isMet(standing);
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
