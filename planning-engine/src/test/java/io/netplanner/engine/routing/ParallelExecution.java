package io.netplanner.engine.routing;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs tasks on four threads; its clock stands still. */
final class ParallelExecution implements Execution {
    @Override
    public double elapsedSeconds() {
        return 0;
    }

    @Override
    public boolean isCancelRequested() {
        return false;
    }

    @Override
    public void report(Progress progress) {
        // nobody listens
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
