package io.netplanner.engine.restoration;

import io.netplanner.engine.network.Path;

/**
 * The path a lightpath takes under a failure, on the channel of its failed segment.
 *
 * @param rows what it would light; not to be modified
 */
public record RestorationPath(Failure failure, Path path, int[] rows) {
    /** Whether it is meant for one of the links that failed, and crosses none of them. */
    boolean survives(Failure worse) {
        return failure.isSingle() && worse.hits(failure.first()) && !worse.hits(path);
    }
}
