package io.netplanner.server.run.internal;

import io.micronaut.core.annotation.Introspected;

/** One lightpath or one site of a result, already JSON; positions count from 1 in the order of the result. */
@Introspected
public record ItemRow(int position, String content) {}
