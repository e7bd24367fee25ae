package io.netplanner.model.grooming;

import io.netplanner.model.routing.Bound;
import java.util.List;
import java.util.Objects;

/**
 * How services become lightpaths: every service is on a path or listed as remaining, by id.
 *
 * @param table what became of each demand; empty in results written before it was
 * @param sections every service on every lightpath of its path, in order; empty in results written before it was
 */
public record GroomingResult(
        int formatVersion,
        List<GroomedLightpath> lightpaths,
        List<Groomout> groomouts,
        List<Card> cards,
        Remaining remaining,
        List<ServicePath> paths,
        GroomingStatistics statistics,
        Bound bound,
        List<DemandGrooming> table,
        List<ServiceSection> sections) {

    public static final int FORMAT_VERSION = 1;

    public GroomingResult {
        lightpaths = List.copyOf(lightpaths);
        groomouts = List.copyOf(groomouts);
        cards = List.copyOf(cards);
        paths = List.copyOf(paths);
        table = List.copyOf(Objects.requireNonNullElse(table, List.of()));
        sections = List.copyOf(Objects.requireNonNullElse(sections, List.of()));
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(statistics, "statistics");
        Objects.requireNonNull(bound, "bound");
    }
}
