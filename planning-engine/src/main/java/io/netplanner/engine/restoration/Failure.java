package io.netplanner.engine.restoration;

import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import java.util.stream.IntStream;

/**
 * One or two links that have failed.
 *
 * @param second −1 for a single failure
 */
public record Failure(int first, int second) {
    private static final int NONE = -1;

    public static Failure of(int link) {
        return new Failure(link, NONE);
    }

    public IntStream links() {
        return second == NONE ? IntStream.of(first) : IntStream.of(first, second);
    }

    void close(OpenArcs open) {
        open.closeLink(first);
        if (!isSingle()) {
            open.closeLink(second);
        }
    }

    boolean isSingle() {
        return second == NONE;
    }

    boolean hits(int link) {
        return link == first || link == second;
    }

    boolean hits(Path path) {
        return path.crossesLink(first) || !isSingle() && path.crossesLink(second);
    }

    /** Whether this is the failure of the same links, whatever their order. */
    public boolean isOf(Failure other) {
        return first == other.first && second == other.second || first == other.second && second == other.first;
    }
}
