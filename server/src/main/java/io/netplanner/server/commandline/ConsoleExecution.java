package io.netplanner.server.commandline;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/** An execution in this process: real clock, all processors, ended by Ctrl-C like any command. Thread-safe. */
final class ConsoleExecution implements Execution, AutoCloseable {

    private final ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    private final long start = System.nanoTime();
    private final Consumer<Progress> listener;
    private volatile boolean timeLimitMet;

    ConsoleExecution(Consumer<Progress> listener) {
        this.listener = listener;
    }

    @Override
    public double elapsedSeconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public boolean isTimeUp(double limitSeconds) {
        boolean isUp = elapsedSeconds() >= limitSeconds;
        if (isUp) {
            timeLimitMet = true;
        }
        return isUp;
    }

    /** Whether a search had to end before it was done. */
    boolean isTimeLimitMet() {
        return timeLimitMet;
    }

    @Override
    public boolean isCancelRequested() {
        return false;
    }

    @Override
    public void report(Progress progress) {
        listener.accept(progress);
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        List<ForkJoinTask<T>> started = new ArrayList<>();
        tasks.forEach(task -> started.add(pool.submit((Callable<T>) task)));
        started.forEach(ForkJoinTask::quietlyJoin);
        return started.stream().map(ConsoleExecution::result).toList();
    }

    @Override
    public void close() {
        pool.close();
    }

    private static <T> T result(ForkJoinTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a task failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
