package io.netplanner.model.routing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request that is served: routed, lit, end to end. */
public record Lightpath(
        String requestId,
        String source,
        String destination,
        Route working,
        @Nullable Route protection,
        List<RestorationRoute> restorations) {

    public Lightpath {
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(working, "working");
        restorations = List.copyOf(restorations);
    }
}
