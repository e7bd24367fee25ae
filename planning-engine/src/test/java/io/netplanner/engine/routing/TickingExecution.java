package io.netplanner.engine.routing;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.concurrent.Callable;

/** On the caller's thread; its clock goes on by a second each time it is read, so that time passes with the work. */
final class TickingExecution implements Execution {
    private final int cancelledAt;
    private int checkpoints;
    private int ticks;

    private TickingExecution(int cancelledAt) {
        this.cancelledAt = cancelledAt;
    }

    static TickingExecution neverCancelled() {
        return new TickingExecution(Integer.MAX_VALUE);
    }

    static TickingExecution cancelledAt(int checkpoint) {
        return new TickingExecution(checkpoint);
    }

    /** How often the clock was read. */
    int ticks() {
        return ticks;
    }

    /** How often it was asked whether to go on. */
    int checkpoints() {
        return checkpoints;
    }

    @Override
    public double elapsedSeconds() {
        return ticks++;
    }

    @Override
    public boolean isCancelRequested() {
        return ++checkpoints >= cancelledAt;
    }

    @Override
    public void report(Progress progress) {
        // nobody listens
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return Execution.quiet().invokeAll(tasks);
    }
}
