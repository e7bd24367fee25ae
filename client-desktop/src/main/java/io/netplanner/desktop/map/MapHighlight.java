package io.netplanner.desktop.map;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands out on the map. */
record MapHighlight(
        Set<String> nodes, Set<String> links, Set<String> working, Set<String> protection, Set<String> restoration) {

    static final MapHighlight NONE = new MapHighlight(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    MapHighlight {
        nodes = Set.copyOf(nodes);
        links = Set.copyOf(links);
        working = Set.copyOf(working);
        protection = Set.copyOf(protection);
        restoration = Set.copyOf(restoration);
    }

    static MapHighlight ofNodes(String... names) {
        return new MapHighlight(Set.of(names), Set.of(), Set.of(), Set.of(), Set.of());
    }

    static MapHighlight ofLink(String id) {
        return new MapHighlight(Set.of(), Set.of(id), Set.of(), Set.of(), Set.of());
    }

    /** The routes of some lightpaths, and nodes of their own. */
    static MapHighlight ofRoutes(Set<String> nodes, List<Lightpath> lightpaths) {
        return new MapHighlight(
                nodes,
                Set.of(),
                linksOf(lightpaths.stream().map(Lightpath::working)),
                linksOf(lightpaths.stream().map(Lightpath::protection).filter(Objects::nonNull)),
                Set.of());
    }

    /** With the route that is taken in a failure. */
    MapHighlight restoredBy(Route route) {
        return new MapHighlight(nodes, links, working, protection, Set.copyOf(route.links()));
    }

    private static Set<String> linksOf(Stream<Route> routes) {
        return routes.flatMap(route -> route.links().stream()).collect(Collectors.toSet());
    }

    /** While routes are shown, all that is not on them steps back. */
    boolean showsRoutes() {
        return !working.isEmpty();
    }
}
