package io.netplanner.engine.spi;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** An execution on the caller's thread that hands on what is reported; its clock stands still. */
public record WatchedExecution(Consumer<Progress> listener) implements Execution {
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
        listener.accept(progress);
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return Execution.quiet().invokeAll(tasks);
    }
}
