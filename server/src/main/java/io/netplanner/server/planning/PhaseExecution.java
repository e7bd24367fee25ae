package io.netplanner.server.planning;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.concurrent.Callable;

/** A part of an execution that fills a range of its progress and counts its own time. */
final class PhaseExecution implements Execution {

    private final Execution whole;
    private final double from;
    private final double to;
    private final double startSeconds;

    PhaseExecution(Execution whole, double from, double to) {
        this.whole = whole;
        this.from = from;
        this.to = to;
        this.startSeconds = whole.elapsedSeconds();
    }

    @Override
    public double elapsedSeconds() {
        return whole.elapsedSeconds() - startSeconds;
    }

    @Override
    public boolean isTimeUp(double limitSeconds) {
        return whole.isTimeUp(startSeconds + limitSeconds);
    }

    @Override
    public boolean isCancelRequested() {
        return whole.isCancelRequested();
    }

    @Override
    public void report(Progress part) {
        double fraction = from + (to - from) * Math.clamp(part.fraction(), 0, 1);
        whole.report(new Progress(fraction, part.stage(), part.message(), part.bestObjective(), part.bound()));
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return whole.invokeAll(tasks);
    }
}
