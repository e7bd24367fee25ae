package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.ForwardingExecution;
import io.netplanner.engine.spi.Progress;

/** An execution whose progress is told already: a further round must not make it fall. */
final class LaterRound extends ForwardingExecution {

    LaterRound(Execution host) {
        super(host);
    }

    @Override
    public void report(Progress progress) {
        // told by the first round
    }
}
