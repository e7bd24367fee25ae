package io.netplanner.server.run;

import io.netplanner.model.run.Run;

/**
 * A run that a worker holds.
 *
 * @param fencingToken proves the claim; void once the run was given to another worker
 */
public record ClaimedRun(Run run, long fencingToken) {}
