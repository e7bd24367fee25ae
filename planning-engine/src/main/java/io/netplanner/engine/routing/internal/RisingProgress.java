package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.ForwardingExecution;
import io.netplanner.engine.spi.Progress;

/** The execution of one run whose searches follow one another, each with a fraction of its own: what is told never falls. */
final class RisingProgress extends ForwardingExecution {
    private double highest;

    RisingProgress(Execution host) {
        super(host);
    }

    @Override
    public void report(Progress progress) {
        highest = Math.max(highest, progress.fraction());
        host.report(new Progress(
                highest, progress.stage(), progress.message(), progress.bestObjective(), progress.bound()));
    }
}
