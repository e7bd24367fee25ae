package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.routing.RoutingObjective;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * Several ejection pools side by side, in rounds of equal work; after each round those that fell behind go on from the
 * best.
 *
 * <p>Work is counted, not timed, so that the result does not depend on the machine or on how many threads there are: the
 * search ends when the bound is met, when many rounds brought nothing, or when the work that the time limit stands for is
 * done. The clock only cuts it short where the machine is slower than that.
 */
final class PoolSearch {
    private static final int WORKERS = 2;
    private static final Set<RoutingObjective> CHANNELS_MATTER = EnumSet.of(
            RoutingObjective.CHANNELS,
            RoutingObjective.LOAD,
            RoutingObjective.HIGHEST_CHANNEL,
            RoutingObjective.WEIGHTED);
    private static final Set<RoutingObjective> CHANNELS_ALONE =
            EnumSet.of(RoutingObjective.CHANNELS, RoutingObjective.HIGHEST_CHANNEL);
    private static final long WORK_OF_ROUND = 4_000_000;
    private static final int ROUNDS_A_SECOND = 25;
    private static final int PATIENCE = 8;
    /** A round more for this many requests. */
    private static final int REQUESTS_A_ROUND = 20;

    /** And one for this many pairs of them: large searches gain seldom, and go on for as long as is allowed. */
    private static final int PAIRS_A_ROUND = 10_000;

    /** A search that found something late is given this many times its age to find more. */
    private static final int PATIENCE_FACTOR = 3;

    private final RequestTable table;
    private final Execution execution;
    private final Deadline deadline;
    private final RoutingObjective objective;

    PoolSearch(RequestTable table, Execution execution, Deadline deadline) {
        this.table = table;
        this.execution = execution;
        this.deadline = deadline;
        objective = table.problem().parameters().objective();
    }

    /** Restoration depends on the order of what is lit, which a pool turns over; a sliced spectrum has no channels to drop. */
    boolean suits() {
        return !table.problem().asksRestoration()
                && !table.problem().scale().isFlexible()
                && table.servable().length > 0;
    }

    /** Whether a pool has looked at all that makes the plan good: channels where everything is served, nothing else. */
    boolean judges(Plan plan) {
        return CHANNELS_ALONE.contains(objective) && Standing.of(plan).isComplete();
    }

    /**
     * @param bounds of which the fewest channels are asked, the weights that prove them, and how scarce rows are
     * @param unserved requests that every plan leaves out
     */
    Plan improve(Plan start, BoundFinder bounds, int unserved) {
        ChannelGoal goal = new ChannelGoal(
                bounds.fewestChannels(Standing.of(start).channels()),
                unserved - table.unservableCount(),
                CHANNELS_MATTER.contains(objective));
        double least = bounds.leastObjective(Score.of(start, objective));
        List<ChannelWorker> workers = workers(start, goal, bounds);
        ChannelWorker leader = workers.getFirst();
        double reached = objectiveOf(leader);
        int lastGain = 0;
        int rounds = ROUNDS_A_SECOND * table.problem().parameters().timeLimitSeconds();
        for (int round = 1; round <= rounds && !leader.isDone() && isWorthwhile(round, lastGain); round++) {
            Standing before = leader.standing();
            run(workers);
            leader = leaderOf(workers);
            if (leader.standing().compareTo(before) < 0) {
                lastGain = round;
                reached = objectiveOf(leader);
            }
            follow(leader, workers);
            report(leader.standing(), goal, reached, least, (double) round / rounds);
        }
        return leader.best();
    }

    /** Pools over meshes where no request asks for more than a route and a channel: they are many times as fast. */
    private List<ChannelWorker> workers(Plan start, ChannelGoal goal, BoundFinder bounds) {
        boolean packs = !goal.isMet(Standing.of(start)) && PackedRequests.suit(table);
        return packs ? packingWorkers(start, goal, bounds) : poolWorkers(start, goal);
    }

    private List<ChannelWorker> poolWorkers(Plan start, ChannelGoal goal) {
        return IntStream.range(0, WORKERS)
                .<ChannelWorker>mapToObj(i -> new PoolWorker(start, seed(i), goal))
                .toList();
    }

    /** Where the weights of the proof tell little, every second one goes by how scarce links are besides. */
    private List<ChannelWorker> packingWorkers(Plan start, ChannelGoal goal, BoundFinder bounds) {
        PackedRequests byProof = new PackedRequests(table, bounds.weights());
        PackedRequests byScarcity = byProof.pricesTell() ? byProof : new PackedRequests(table, bounds.scarcity());
        return IntStream.range(0, WORKERS)
                .<ChannelWorker>mapToObj(i -> i % 2 == 0
                        ? new PackingWorker(byProof, start, seed(i), goal, true)
                        : new PackingWorker(byScarcity, start, seed(i), goal, false))
                .toList();
    }

    private long seed(int worker) {
        return table.problem().parameters().seed() * 31 + worker;
    }

    /** Who goes on from an earlier result means to wait for as long as was said. */
    private boolean isWorthwhile(int round, int lastGain) {
        long requests = table.servable().length;
        long patience = PATIENCE
                + requests / REQUESTS_A_ROUND
                + requests * requests / PAIRS_A_ROUND
                + (long) PATIENCE_FACTOR * lastGain;
        boolean patient = table.problem().findEarlier().isPresent() || round - lastGain <= patience;
        return patient && !deadline.isOver();
    }

    private void run(List<ChannelWorker> workers) {
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (ChannelWorker worker : workers) {
            tasks.add(() -> {
                worker.round(WORK_OF_ROUND, execution);
                return worker.isDone();
            });
        }
        execution.invokeAll(tasks);
    }

    private static ChannelWorker leaderOf(List<ChannelWorker> workers) {
        ChannelWorker leader = workers.getFirst();
        for (ChannelWorker worker : workers) {
            leader = worker.standing().compareTo(leader.standing()) < 0 ? worker : leader;
        }
        return leader;
    }

    private static void follow(ChannelWorker leader, List<ChannelWorker> workers) {
        for (ChannelWorker worker : workers) {
            if (worker.standing().compareTo(leader.standing()) > 0) {
                worker.restart(leader.best(), leader.standing());
            }
        }
    }

    /** In the planner's terms; known without writing down the plan where channels are what counts. */
    private double objectiveOf(ChannelWorker worker) {
        return switch (objective) {
            case CHANNELS, HIGHEST_CHANNEL -> worker.standing().channels();
            case SERVED, LOAD, COST, CHANNEL_LINKS, WEIGHTED ->
                Score.of(worker.best(), objective).objective();
        };
    }

    private void report(Standing standing, ChannelGoal goal, double reached, double least, double fraction) {
        int unservable = table.unservableCount();
        String message = standing.isComplete()
                ? "%d channels, at least %d".formatted(standing.channels(), goal.fewestChannels())
                : "%d requests still waiting, at least %d".formatted(standing.waiting(), goal.fewestWaiting());
        execution.report(new Progress(
                0.3 + 0.65 * fraction,
                "search",
                message,
                standing.isComplete() ? reached : standing.waiting() + unservable,
                standing.isComplete() ? least : goal.fewestWaiting() + unservable));
    }
}
