package io.netplanner.server.planning;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.netplanner.server.broker.Broker;
import io.netplanner.server.broker.ConfirmedSender;
import io.netplanner.server.broker.RunChanges;
import io.netplanner.server.run.ClaimedRun;
import io.netplanner.server.run.RunClaims;
import io.netplanner.server.run.RunLimits;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A worker: as many runs at a time as it has slots, each on a thread of its own. */
@Context
@Requires(property = "netplanner.role", notEquals = "api")
final class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);
    private static final long STOP_LIMIT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final RunClaims claims;
    private final RunChanges changes;
    private final Planner planner;
    private final WorkerSettings settings;
    private final RunLimits limits;
    private final String name = WorkerName.ofThisProcess();
    private final Set<RunExecution> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heartbeats = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());
    private final ForkJoinPool parallelWork;
    private final BellConsumer bells;
    private final MemoryWatch memory = new MemoryWatch(this::endSearches);

    RunWorker(
            RunClaims claims,
            RunChanges changes,
            Planner planner,
            WorkerSettings settings,
            RunLimits limits,
            Broker broker,
            ConfirmedSender sender) {
        this.claims = claims;
        this.changes = changes;
        this.planner = planner;
        this.settings = settings;
        this.limits = limits;
        int processors = Runtime.getRuntime().availableProcessors();
        this.parallelWork = new ForkJoinPool(settings.threads() > 0 ? settings.threads() : processors);
        this.bells = new BellConsumer(broker, sender, settings, this::claimNext);
        LOG.info("Worker {} takes {} run(s) at a time", name, settings.slots());
    }

    private boolean claimNext() {
        Optional<ClaimedRun> claimed = claims.claimNext(name);
        claimed.ifPresent(this::start);
        return claimed.isPresent();
    }

    private void start(ClaimedRun claim) {
        HostedExecution host = new HostedExecution(parallelWork, limits.time());
        RunExecution execution = new RunExecution(claim, claims, changes, planner, host, settings);
        running.add(execution);
        long pause = settings.heartbeat().toMillis();
        var beat = heartbeats.scheduleWithFixedDelay(execution::beat, pause, pause, TimeUnit.MILLISECONDS);
        Thread.ofPlatform().name("run-" + claim.run().id()).start(() -> {
            try {
                execution.run();
            } finally {
                beat.cancel(false);
                running.remove(execution);
                bells.slotFreed();
            }
        });
    }

    /** Better the best found so far than a worker that dies of a full heap and a run that is lost with it. */
    private void endSearches() {
        LOG.warn("The heap is nearly full; {} run(s) end with the best found so far", running.size());
        running.forEach(RunExecution::memoryIsShort);
    }

    /** Gives every run back, so that another worker starts it afresh at once. */
    @PreDestroy
    void stop() throws InterruptedException {
        bells.close();
        memory.close();
        running.forEach(RunExecution::giveBack);
        long deadline = System.nanoTime() + STOP_LIMIT_NANOS;
        for (RunExecution execution : running) {
            execution.awaitEnd(deadline - System.nanoTime());
        }
        heartbeats.shutdownNow();
        parallelWork.shutdownNow();
    }
}
