package io.netplanner.engine.restoration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A lit segment with the paths set aside for it. */
public record RestoredSegment(LitSegment segment, List<RestorationPath> paths) {
    public RestoredSegment {
        paths = List.copyOf(paths);
    }

    /** Whether there is a path for each link of the segment that may fail. */
    public boolean isAnswered() {
        return Arrays.stream(segment.links())
                .mapToObj(Failure::of)
                .allMatch(failure -> findPath(failure).isPresent());
    }

    /** Whether a path of it lights any of the rows. */
    boolean crosses(int[] rows) {
        for (RestorationPath path : paths) {
            for (int row : path.rows()) {
                for (int other : rows) {
                    if (row == other) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The path it takes under a failure: the one meant for exactly that, else one for a part of it that survives. */
    Optional<RestorationPath> findPath(Failure failure) {
        RestorationPath surviving = null;
        for (RestorationPath path : paths) {
            if (path.failure().isOf(failure)) {
                return Optional.of(path);
            }
            if (surviving == null && path.survives(failure)) {
                surviving = path;
            }
        }
        return Optional.ofNullable(surviving);
    }
}
