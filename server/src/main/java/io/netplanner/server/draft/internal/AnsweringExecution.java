package io.netplanner.server.draft.internal;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.concurrent.Callable;

/** An execution while a planner waits for the answer: on the caller's thread, nobody follows it. */
final class AnsweringExecution implements Execution {

    private final long start = System.nanoTime();

    @Override
    public double elapsedSeconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public boolean isCancelRequested() {
        return false;
    }

    @Override
    public void report(Progress progress) {
        // the answer is all there is to tell
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return Execution.quiet().invokeAll(tasks);
    }
}
