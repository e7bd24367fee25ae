package io.netplanner.server.run.internal;

import io.micronaut.core.annotation.Introspected;

/** A row of {@link RunCountRepository}. */
@Introspected
public record RunCount(String name, long runs, double seconds) {}
