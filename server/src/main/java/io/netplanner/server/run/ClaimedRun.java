package io.netplanner.server.run;

import io.netplanner.model.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * A run that a worker holds.
 *
 * @param fencingToken proves the claim; void once the run was given to another worker
 * @param requestId of the request that submitted it, for the log
 */
public record ClaimedRun(
        Run run, long fencingToken, @Nullable String requestId) {}
