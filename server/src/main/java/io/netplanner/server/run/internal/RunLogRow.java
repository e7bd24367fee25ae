package io.netplanner.server.run.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.run.RunLogEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code run_log}. */
@Introspected
public record RunLogRow(
        Instant at,
        RunLogEntry.Event event,
        int attempt,
        @Nullable String worker,
        String detail) {

    public RunLogEntry toEntry() {
        return new RunLogEntry(at, event, attempt, worker, detail);
    }
}
