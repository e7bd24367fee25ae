package io.netplanner.server.planning;

import io.netplanner.engine.spi.Progress;
import io.netplanner.model.run.RunProgress;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thins out what an algorithm reports to what is worth storing: a change, once a second. For one thread. */
final class ProgressRecord {

    private static final double LEAST_PAUSE_SECONDS = 1;
    private static final double LEAST_FRACTION_TO_ESTIMATE = 0.05;

    private final HostedExecution execution;
    private @Nullable Progress last;
    private double lastSeconds = Double.NEGATIVE_INFINITY;

    ProgressRecord(HostedExecution execution) {
        this.execution = execution;
    }

    /** The progress, if it has changed and the last one is a second old. */
    Optional<RunProgress> takeIfDue() {
        double now = execution.elapsedSeconds();
        Progress current = execution.progress();
        if (current.equals(last) || now - lastSeconds < LEAST_PAUSE_SECONDS) {
            return Optional.empty();
        }
        last = current;
        lastSeconds = now;
        return Optional.of(new RunProgress(
                current.fraction(),
                current.stage(),
                current.message(),
                current.bestObjective(),
                current.bound(),
                estimatedEnd(current.fraction(), now)));
    }

    private static @Nullable Instant estimatedEnd(double fraction, double elapsedSeconds) {
        if (fraction < LEAST_FRACTION_TO_ESTIMATE) {
            return null;
        }
        return Instant.now().plusMillis((long) (1000 * elapsedSeconds * (1 - fraction) / fraction));
    }
}
