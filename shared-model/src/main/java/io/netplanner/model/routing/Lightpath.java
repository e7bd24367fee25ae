package io.netplanner.model.routing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request that is served: routed, lit, end to end.
 *
 * @param shared nodes, links and risk groups that working and protection route have in common although the request asks
 *     for none, because no disjoint pair exists; nearly always empty
 */
public record Lightpath(
        String requestId,
        String source,
        String destination,
        Route working,
        @Nullable Route protection,
        List<RestorationRoute> restorations,
        List<String> shared) {

    public Lightpath {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(working, "working");
        restorations = List.copyOf(restorations);
        shared = shared == null ? List.of() : List.copyOf(shared);
    }

    /** With disjoint routes, or one alone. */
    public Lightpath(
            String requestId,
            String source,
            String destination,
            Route working,
            @Nullable Route protection,
            List<RestorationRoute> restorations) {
        this(requestId, source, destination, working, protection, restorations, List.of());
    }
}
