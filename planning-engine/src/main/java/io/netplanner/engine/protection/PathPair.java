package io.netplanner.engine.protection;

import io.netplanner.engine.network.Path;

/** A working and a protection path that are disjoint as asked. */
public record PathPair(Path working, Path protection) {}
