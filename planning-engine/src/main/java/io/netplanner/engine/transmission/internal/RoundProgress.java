package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.ForwardingExecution;
import io.netplanner.engine.spi.Progress;

/** Reports rounds whose number nobody knows beforehand: each has half of what is left, and progress never falls. */
final class RoundProgress extends ForwardingExecution {
    private double share = 1;
    private double highest;

    RoundProgress(Execution host) {
        super(host);
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
}
