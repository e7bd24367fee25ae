package io.netplanner.model.grooming;

import io.netplanner.model.routing.Bound;
import java.util.List;
import java.util.Objects;

/** How services become lightpaths: every service is on a path or listed as remaining, by id. */
public record GroomingResult(
        int formatVersion,
        List<GroomedLightpath> lightpaths,
        List<Groomout> groomouts,
        List<Card> cards,
        Remaining remaining,
        List<ServicePath> paths,
        GroomingStatistics statistics,
        Bound bound) {

    public static final int FORMAT_VERSION = 1;

    public GroomingResult {
        lightpaths = List.copyOf(lightpaths);
        groomouts = List.copyOf(groomouts);
        cards = List.copyOf(cards);
        paths = List.copyOf(paths);
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(statistics, "statistics");
        Objects.requireNonNull(bound, "bound");
    }
}
