package io.netplanner.server.run.internal;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** A bell to be rung. */
@Introspected
public record OutboxRow(long id, UUID runId) {}
