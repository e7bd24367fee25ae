package io.netplanner.engine.routing.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request as a query, or the reason why it makes no sense on this topology. */
record Resolution(@Nullable RouteQuery query, String refusal) {
    static Resolution of(RouteQuery query) {
        return new Resolution(query, "");
    }

    static Resolution refused(String reason) {
        return new Resolution(null, reason);
    }

    Optional<RouteQuery> findQuery() {
        return Optional.ofNullable(query);
    }
}
