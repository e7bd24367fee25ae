package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a run.
 *
 * @param attempt which attempt it belongs to, 0 before the first
 * @param worker the worker that had the run, where one had it
 * @param detail more in words, such as the stage that began, or why it failed; may be blank
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunLogEntry(
        Instant at, Event event, int attempt, @Nullable String worker, String detail) {

    /** What happened. */
    public enum Event {
        SUBMITTED,
        /** A worker took it up. */
        STARTED,
        /** The next step of planning began. */
        STAGE,
        /** Its worker stopped or was lost: it waits again. */
        RETURNED,
        CANCEL_REQUESTED,
        /** Its searches are to end with the best found so far. */
        FINISH_REQUESTED,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }
}
