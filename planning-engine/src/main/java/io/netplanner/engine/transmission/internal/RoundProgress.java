package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import java.util.List;
import java.util.concurrent.Callable;

/** Reports rounds whose number nobody knows beforehand: each has half of what is left, and progress never falls. */
final class RoundProgress implements Execution {

    private final Execution host;
    private double share = 1;
    private double highest;

    RoundProgress(Execution host) {
        this.host = host;
    }

    /** @param round from 0 */
    void enter(int round) {
        share = Math.pow(0.5, round);
    }

    @Override
    public void report(Progress progress) {
        highest = Math.max(highest, 1 - share + share / 2 * progress.fraction());
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
