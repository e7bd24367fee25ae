package io.netplanner.model.routing;

import java.util.List;
import java.util.Objects;

/** The wavelength plan: every request is either a lightpath or listed as unserved with the reason. */
public record RoutingResult(
        int formatVersion,
        List<Lightpath> lightpaths,
        List<UnservedRequest> unserved,
        RoutingStatistics statistics,
        Bound bound) {

    public static final int FORMAT_VERSION = 1;

    public RoutingResult {
        lightpaths = List.copyOf(lightpaths);
        unserved = List.copyOf(unserved);
        Objects.requireNonNull(statistics, "statistics");
        Objects.requireNonNull(bound, "bound");
    }

    public RoutingResult(
            List<Lightpath> lightpaths, List<UnservedRequest> unserved, RoutingStatistics statistics, Bound bound) {
        this(FORMAT_VERSION, lightpaths, unserved, statistics, bound);
    }
}
