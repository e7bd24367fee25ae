package io.netplanner.engine.restoration;

import java.util.List;
import java.util.Optional;

/** A lit segment with the paths set aside for it. */
public record RestoredSegment(LitSegment segment, List<RestorationPath> paths) {
    public RestoredSegment {
        paths = List.copyOf(paths);
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
