package io.netplanner.server.run.internal;

import io.micronaut.core.annotation.Introspected;

/** A lightpath of a result, already JSON; positions count from 1 in the order of the result. */
@Introspected
public record LightpathRow(int position, String content) {}
