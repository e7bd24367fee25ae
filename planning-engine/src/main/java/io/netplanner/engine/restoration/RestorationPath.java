package io.netplanner.engine.restoration;

import io.netplanner.engine.network.Path;

/**
 * The path a lightpath takes under a failure, on the channel of its failed segment.
 *
 * @param rows what it would light; not to be modified
 */
public record RestorationPath(Failure failure, Path path, int[] rows) {}
