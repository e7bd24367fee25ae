package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.concurrent.Callable;

/** The execution of one run whose searches follow one another, each with a fraction of its own: what is told never falls. */
final class RisingProgress implements Execution {
    private final Execution host;
    private double highest;

    RisingProgress(Execution host) {
        this.host = host;
    }

    @Override
    public void report(Progress progress) {
        highest = Math.max(highest, progress.fraction());
        host.report(new Progress(
                highest, progress.stage(), progress.message(), progress.bestObjective(), progress.bound()));
    }

    @Override
    public double elapsedSeconds() {
        return host.elapsedSeconds();
    }

    @Override
    public boolean isTimeUp(double limitSeconds) {
        return host.isTimeUp(limitSeconds);
    }

    @Override
    public boolean isCancelRequested() {
        return host.isCancelRequested();
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return host.invokeAll(tasks);
    }
}
