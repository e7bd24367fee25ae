package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.concurrent.Callable;

/** An execution whose progress is told already: a further round must not make it fall. */
final class LaterRound implements Execution {

    private final Execution whole;

    LaterRound(Execution whole) {
        this.whole = whole;
    }

    @Override
    public double elapsedSeconds() {
        return whole.elapsedSeconds();
    }

    @Override
    public boolean isTimeUp(double limitSeconds) {
        return whole.isTimeUp(limitSeconds);
    }

    @Override
    public boolean isCancelRequested() {
        return whole.isCancelRequested();
    }

    @Override
    public void report(Progress progress) {
        // told by the first round
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return whole.invokeAll(tasks);
    }
}
