package io.netplanner.engine.routing.internal;

import io.netplanner.engine.routing.internal.packing.Packed;
import io.netplanner.engine.routing.internal.packing.PackingPool;
import io.netplanner.engine.spi.Execution;

/** One ejection pool over meshes of routes, for requests that need one route and one channel and nothing else. */
final class PackingWorker implements ChannelWorker {
    private final PackedRequests requests;
    private final long seed;
    private final ChannelGoal goal;
    private final boolean byPrice;
    private Standing standing;
    private Packed best;
    private PackingPool pool;
    private int restarts;

    /**
     * Begins with routes of its own; the start is what it has to beat.
     *
     * @param byPrice whether lightpaths that are hard to place shall weigh more than others, where that helps: it mostly does
     */
    PackingWorker(PackedRequests requests, Plan start, long seed, ChannelGoal goal, boolean byPrice) {
        this.byPrice = byPrice;
        this.requests = requests;
        this.seed = seed;
        this.goal = goal;
        standing = Standing.of(start);
        best = requests.of(start, channels(start));
        pool = pool();
        pool.fill();
    }

    private int channels(Plan plan) {
        return standing.isComplete() ? standing.channels() : plan.lit().channels();
    }

    private PackingPool pool() {
        return new PackingPool(
                requests.packed(),
                best.channels(),
                requests.ejectionWeights(byPrice && standing.isComplete()),
                seed + 7919L * restarts++);
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public Plan best() {
        return requests.toPlan(best);
    }

    @Override
    public void restart(Plan plan, Standing itsStanding) {
        standing = itsStanding;
        best = requests.of(plan, channels(plan));
        pool = pool();
        pool.resume(best);
    }

    @Override
    public void round(long work, Execution execution) {
        long end = pool.work() + work;
        while (pool.work() < end && !isDone()) {
            if (pool.waiting() == 0) {
                pool.dropEmptiestChannel();
            }
            if (pool.run(standing.isComplete() ? 1 : standing.waiting(), end - pool.work(), execution)) {
                best = pool.snapshot();
                standing = new Standing(pool.waiting(), best.channels());
            }
        }
    }

    @Override
    public boolean isDone() {
        return goal.isMet(standing);
    }
}
