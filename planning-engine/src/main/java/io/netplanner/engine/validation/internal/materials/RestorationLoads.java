package io.netplanner.engine.validation.internal.materials;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each failure asks of the nodes, played through one failure after the other: every link, and every two links where
 * a lightpath is restored from that.
 */
final class RestorationLoads {

    private record Restored(Lightpath lightpath, String type, boolean pairs) {}

    private final List<Restored> restored = new ArrayList<>();
    private final Map<RouteLoad, Integer> most = new HashMap<>();

    /**
     * @param type of its cards, empty where that is not known
     * @param pairs whether it is restored when two links fail
     */
    void add(Lightpath lightpath, String type, boolean pairs) {
        boolean transparent =
                lightpath.restorations().stream().map(RestorationRoute::route).allMatch(RestorationLoads::isTransparent)
                        && lit(lightpath).stream().allMatch(RestorationLoads::isTransparent);
        if (!transparent && !lightpath.restorations().isEmpty()) {
            restored.add(new Restored(lightpath, type, pairs));
        }
    }

    private static boolean isTransparent(Route route) {
        return route.regenerators().isEmpty() && route.segments().size() < 2;
    }

    /** What the lit routes do not have, and how often the worst failure asks for it. */
    Map<RouteLoad, Integer> spare() {
        for (List<String> failure : singles()) {
            play(failure, restored);
        }
        List<Restored> fromPairs = restored.stream().filter(Restored::pairs).toList();
        for (List<String> failure : pairs(fromPairs)) {
            play(failure, fromPairs);
        }
        for (Restored one : fromPairs) {
            one.lightpath().restorations().stream()
                    .map(RestorationRoute::failedLinks)
                    .filter(failed -> failed.size() > 2)
                    .forEach(failed -> play(failed, fromPairs));
        }
        return most;
    }

    private Set<List<String>> singles() {
        Set<List<String>> singles = new HashSet<>();
        for (Restored one : restored) {
            lit(one.lightpath()).forEach(route -> route.links().forEach(link -> singles.add(List.of(link))));
        }
        return singles;
    }

    /** In a pair of which neither link is theirs, nothing happens. */
    private static List<List<String>> pairs(List<Restored> lightpaths) {
        Set<String> links = new TreeSet<>();
        for (Restored one : lightpaths) {
            lit(one.lightpath()).forEach(route -> links.addAll(route.links()));
            one.lightpath().restorations().forEach(each -> {
                links.addAll(each.failedLinks());
                links.addAll(each.route().links());
            });
        }
        List<List<String>> pairs = new ArrayList<>();
        for (String first : links) {
            for (String second : links) {
                if (first.compareTo(second) < 0) {
                    pairs.add(List.of(first, second));
                }
            }
        }
        return pairs;
    }

    private void play(List<String> failure, List<Restored> lightpaths) {
        Map<RouteLoad, Integer> now = new HashMap<>();
        for (Restored one : lightpaths) {
            List<Route> dark = lit(one.lightpath());
            dark.removeIf(route -> Collections.disjoint(route.links(), failure));
            List<Route> instead = dark.isEmpty() ? List.of() : instead(one.lightpath(), failure, dark.size());
            if (!instead.isEmpty()) {
                instead.forEach(
                        route -> RouteLoad.forEach(route, one.type(), load -> now.merge(load, 1, Integer::sum)));
                dark.forEach(route -> RouteLoad.forEach(route, one.type(), load -> now.merge(load, -1, Integer::sum)));
            }
        }
        now.values().removeIf(count -> count <= 0);
        now.forEach((load, count) -> most.merge(load, count, Math::max));
    }

    private static List<Route> instead(Lightpath lightpath, List<String> failure, int dark) {
        List<Route> listed = new ArrayList<>();
        Route fallback = null;
        for (RestorationRoute one : lightpath.restorations()) {
            List<String> failed = one.failedLinks();
            if (failed.size() == failure.size() && failure.containsAll(failed)) {
                if (listed.size() < dark) {
                    listed.add(one.route());
                }
            } else if (fallback == null
                    && failed.size() == 1
                    && failure.contains(failed.getFirst())
                    && Collections.disjoint(one.route().links(), failure)) {
                fallback = one.route();
            }
        }
        return listed.isEmpty() && fallback != null ? List.of(fallback) : listed;
    }

    private static List<Route> lit(Lightpath lightpath) {
        List<Route> routes = new ArrayList<>(List.of(lightpath.working()));
        if (lightpath.protection() != null) {
            routes.add(lightpath.protection());
        }
        return routes;
    }
}
