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

    /** The path it takes under a failure: the one meant for exactly that, else one for a part of it that survives. */
    Optional<RestorationPath> findPath(Failure failure) {
        Optional<RestorationPath> exact =
                paths.stream().filter(path -> path.failure().isOf(failure)).findFirst();
        return exact.isPresent()
                ? exact
                : paths.stream()
                        .filter(path -> path.failure().isSingle()
                                && failure.hits(path.failure().first()))
                        .filter(path -> failure.links().noneMatch(path.path()::crossesLink))
                        .findFirst();
    }
}
