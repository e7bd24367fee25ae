package io.netplanner.model.routing;

import java.util.List;
import java.util.Objects;

/** The route a lightpath takes when exactly these links have failed. */
public record RestorationRoute(List<String> failedLinks, Route route) {

    public RestorationRoute {
        failedLinks = List.copyOf(failedLinks);
        Objects.requireNonNull(route, "route");
    }
}
