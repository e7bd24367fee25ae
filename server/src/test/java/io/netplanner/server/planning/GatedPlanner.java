package io.netplanner.server.planning;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.run.Run;
import io.netplanner.server.run.RunOutcome;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The real planner behind a gate, so that a test can hold a run in its middle. */
@Singleton
@Replaces(DefaultPlanner.class)
@Requires(property = "netplanner.test.gate", value = "true")
final class GatedPlanner implements Planner {

    private final DefaultPlanner planner;
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean open;
    private volatile boolean deaf;

    GatedPlanner(
            RunInputReader inputs,
            GroomingStep grooming,
            RoutingStep routing,
            MaterialsStep materials,
            TransmissionStep transmission) {
        this.planner = new DefaultPlanner(inputs, grooming, routing, materials, transmission);
    }

    @Override
    public RunOutcome plan(Run run, Execution execution) {
        started.incrementAndGet();
        try {
            execution.report(Progress.of(0.5, "at the gate", "waiting"));
            while (!open) {
                if (!deaf && isToEnd(execution)) {
                    break;
                }
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            return planner.plan(run, deaf ? Execution.quiet() : execution);
        } finally {
            ended.incrementAndGet();
        }
    }

    /** The gate is a search without an end of its own: it can be cancelled, or told that it has found enough. */
    private static boolean isToEnd(Execution execution) {
        execution.checkCancelled();
        return execution.isTimeUp(Double.POSITIVE_INFINITY);
    }

    void open() {
        open = true;
    }

    /** From now on it hears no request to stop: a worker that hangs. */
    void turnDeaf() {
        deaf = true;
    }

    int started() {
        return started.get();
    }

    int ended() {
        return ended.get();
    }
}
