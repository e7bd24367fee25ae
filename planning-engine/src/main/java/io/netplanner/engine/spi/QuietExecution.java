package io.netplanner.engine.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** See {@link Execution#quiet()}. */
enum QuietExecution implements Execution {
    INSTANCE;

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
        List<T> results = new ArrayList<>(tasks.size());
        for (Callable<T> task : tasks) {
            try {
                results.add(task.call());
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("a task failed", e);
            }
        }
        return results;
    }
}
