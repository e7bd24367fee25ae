package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a lightpath does when links fail, read off its result. */
final class Restorable {
    private Restorable() {}

    /** Working route and protection route, if there is one. */
    static List<LitRoute> routesOf(Lightpath lightpath, RoutedCase routed) {
        LightpathRequest request = routed.findRequest(lightpath.requestId()).orElseThrow();
        List<LitRoute> routes = new ArrayList<>();
        routes.add(new LitRoute(request, lightpath.working(), ""));
        if (lightpath.protection() != null) {
            routes.add(new LitRoute(request, lightpath.protection(), ""));
        }
        return routes;
    }

    /** Whether a failure takes down any of its lit routes. */
    static boolean isHit(Lightpath lightpath, Set<String> failed) {
        return crosses(lightpath.working(), failed)
                || lightpath.protection() != null && crosses(lightpath.protection(), failed);
    }

    static boolean crosses(Route route, Set<String> failed) {
        return route.links().stream().anyMatch(failed::contains);
    }

    /** The route meant for exactly this failure, else one for a part of it that survives the whole. */
    static Optional<Route> findRoute(Lightpath lightpath, Set<String> failed) {
        Optional<RestorationRoute> exact = lightpath.restorations().stream()
                .filter(r -> new HashSet<>(r.failedLinks()).equals(failed))
                .findFirst();
        return exact.or(() -> lightpath.restorations().stream()
                        .filter(r -> failed.containsAll(r.failedLinks()))
                        .filter(r -> !crosses(r.route(), failed))
                        .findFirst())
                .map(RestorationRoute::route);
    }

    /** Every route that answers a failure: one for each lit route that it takes down. */
    static List<Route> routesFor(Lightpath lightpath, Set<String> failed) {
        List<Route> exact = lightpath.restorations().stream()
                .filter(r -> new HashSet<>(r.failedLinks()).equals(failed))
                .map(RestorationRoute::route)
                .toList();
        return exact.isEmpty() ? findRoute(lightpath, failed).stream().toList() : exact;
    }
}
