package io.netplanner.server.planning;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.ForwardingExecution;
import io.netplanner.engine.spi.Progress;

/** A part of an execution that fills a range of its progress and counts its own time. */
final class PhaseExecution extends ForwardingExecution {
    private final double from;
    private final double to;
    private final double startSeconds;

    PhaseExecution(Execution whole, double from, double to) {
        super(whole);
        this.from = from;
        this.to = to;
        this.startSeconds = whole.elapsedSeconds();
    }

    @Override
    public double elapsedSeconds() {
        return host.elapsedSeconds() - startSeconds;
    }

    @Override
    public boolean isTimeUp(double limitSeconds) {
        return host.isTimeUp(startSeconds + limitSeconds);
    }

    @Override
    public void report(Progress part) {
        double fraction = from + (to - from) * Math.clamp(part.fraction(), 0, 1);
        host.report(new Progress(fraction, part.stage(), part.message(), part.bestObjective(), part.bound()));
    }
}
