package io.netplanner.engine.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/** See {@link Execution#quiet(DoubleSupplier, BooleanSupplier)}. */
record QuietExecution(DoubleSupplier clock, BooleanSupplier cancelled) implements Execution {

    static final QuietExecution TIMELESS = new QuietExecution(() -> 0, () -> false);

    @Override
    public double elapsedSeconds() {
        return clock.getAsDouble();
    }

    @Override
    public boolean isCancelRequested() {
        return cancelled.getAsBoolean();
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
