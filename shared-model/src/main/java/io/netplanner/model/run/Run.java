package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One asynchronous execution.
 *
 * @param priority 1 to 9, greater goes first among the waiting runs of its project
 * @param attempt how often a worker has taken it up, 0 while never
 * @param cancelRequested whether somebody asked a running run to stop
 * @param finishRequested whether somebody asked its searches to end with the best found so far
 * @param stale whether an input has a newer version than the run used
 * @param failureReason in words, only when {@link RunState#FAILED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Run(
        UUID id,
        UUID projectId,
        RunKind kind,
        String name,
        RunState state,
        RunInputs inputs,
        RunParameters parameters,
        int priority,
        RunProgress progress,
        int attempt,
        boolean cancelRequested,
        boolean finishRequested,
        boolean stale,
        @Nullable String failureReason,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
