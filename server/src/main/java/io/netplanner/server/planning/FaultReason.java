package io.netplanner.server.planning;

import io.netplanner.server.platform.Ids;
import java.util.Objects;

/** What a planner is told of a run that failed through no fault of theirs. */
final class FaultReason {

    private FaultReason() {}

    static String of(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return "The run needs more memory than its worker has. Give workers more (docs/configuration.md), or"
                    + " plan less at once.";
        }
        String what =
                Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName());
        return "A fault on our side: " + what + ". The log of the worker has the rest under " + Ids.next() + ".";
    }
}
