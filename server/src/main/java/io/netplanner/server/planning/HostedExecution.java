package io.netplanner.server.planning;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicReference;

/** An execution in a worker: real clock, shared pool of threads, stopped from outside. Thread-safe. */
final class HostedExecution implements Execution {

    private static final double GRACE_SECONDS = 60;

    private final ForkJoinPool pool;
    private final long startNanos = System.nanoTime();
    private final AtomicReference<StopReason> stop = new AtomicReference<>(StopReason.NONE);
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.of(0, "starting", ""));

    private final double limitSeconds;
    private final Set<EarlyEnd> earlyEnds = ConcurrentHashMap.newKeySet();
    private final Set<EarlyEnd> askedEnds = ConcurrentHashMap.newKeySet();

    /**
     * @param limit of the whole run, whatever its parts are allowed
     */
    HostedExecution(ForkJoinPool pool, Duration limit) {
        this.pool = pool;
        this.limitSeconds = limit.toMillis() / 1000.0;
    }

    @Override
    public double elapsedSeconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    @Override
    public boolean isTimeUp(double partLimitSeconds) {
        boolean isOver = elapsedSeconds() >= Math.min(partLimitSeconds, limitSeconds);
        if (isOver) {
            earlyEnds.add(EarlyEnd.TIME);
        }
        earlyEnds.addAll(askedEnds);
        return isOver || !askedEnds.isEmpty();
    }

    /** From now on searches end with the best that they have. */
    void endSearches(EarlyEnd why) {
        askedEnds.add(why);
    }

    /** What brought a search to its end, in a fixed order; empty when every search was done by itself. */
    List<EarlyEnd> earlyEnds() {
        return earlyEnds.stream().sorted().toList();
    }

    /** Whether the run goes on although its limit was over long ago: it has no checkpoint that looks at the time. */
    boolean isOverdue() {
        return elapsedSeconds() > limitSeconds + Math.max(GRACE_SECONDS, limitSeconds / 10);
    }

    @Override
    public boolean isCancelRequested() {
        return stop.get() != StopReason.NONE;
    }

    @Override
    public void report(Progress current) {
        progress.set(current);
    }

    Progress progress() {
        return progress.get();
    }

    /** Asks for the end at the next checkpoint. The first reason counts, but a lost claim outweighs any other. */
    void stop(StopReason reason) {
        if (reason == StopReason.CLAIM_LOST) {
            stop.set(reason);
        } else {
            stop.compareAndSet(StopReason.NONE, reason);
        }
    }

    StopReason stopReason() {
        return stop.get();
    }

    boolean isLost() {
        return stop.get() == StopReason.CLAIM_LOST;
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        List<ForkJoinTask<T>> started = tasks.stream().map(this::start).toList();
        // Within a task of the pool a join helps instead of blocking, so nested calls do not starve.
        started.forEach(ForkJoinTask::quietlyJoin);
        return started.stream().map(HostedExecution::result).toList();
    }

    private <T> ForkJoinTask<T> start(Callable<T> task) {
        return pool.submit(task);
    }

    private static <T> T result(ForkJoinTask<T> task) {
        Throwable failure = task.getException();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            // The pool wraps what is not unchecked in an exception of its own.
            throw failure instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException("a task failed", failure);
        }
        return task.getRawResult();
    }
}
