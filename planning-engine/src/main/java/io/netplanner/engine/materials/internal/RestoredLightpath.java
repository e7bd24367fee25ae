package io.netplanner.engine.materials.internal;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lightpath that has restoration routes, and what it needs otherwise when links fail. Immutable. */
final class RestoredLightpath {

    private final @Nullable String card;
    private final boolean fromPairs;
    private final List<Route> lit;
    private final List<RestorationRoute> forOneLink;
    private final Map<Set<String>, List<Route>> listed = new HashMap<>();

    /** @param fromPairs whether it is restored when two links fail, too */
    RestoredLightpath(Lightpath lightpath, @Nullable String card, boolean fromPairs) {
        this.card = card;
        this.fromPairs = fromPairs;
        Route second = lightpath.protection();
        lit = second == null ? List.of(lightpath.working()) : List.of(lightpath.working(), second);
        for (RestorationRoute one : lightpath.restorations()) {
            listed.computeIfAbsent(Set.copyOf(one.failedLinks()), failed -> new ArrayList<>())
                    .add(one.route());
        }
        forOneLink = lightpath.restorations().stream()
                .filter(one -> one.failedLinks().size() == 1)
                .toList();
    }

    /** Whether light ends anywhere between its ends; if not, a failure asks for nothing that is not there. */
    boolean isRegenerated() {
        return routes().anyMatch(route ->
                !route.regenerators().isEmpty() || route.segments().size() > 1);
    }

    boolean isFromPairs() {
        return fromPairs;
    }

    private Stream<Route> routes() {
        return Stream.concat(lit.stream(), listed.values().stream().flatMap(List::stream));
    }

    /** Failures that routes are listed for. */
    Set<Set<String>> failures() {
        return listed.keySet();
    }

    Set<String> litLinks() {
        return links(lit.stream());
    }

    /** Links of lit routes and of those that replace them. */
    Set<String> links() {
        return links(routes());
    }

    private static Set<String> links(Stream<Route> routes) {
        Set<String> links = new HashSet<>();
        routes.forEach(route -> links.addAll(route.links()));
        return links;
    }

    /** What it needs more, or less where below 0, while these links are down: nothing where it is not restored. */
    Map<Need, Integer> change(Set<String> failed) {
        List<Route> dark = lit.stream().filter(route -> crosses(route, failed)).toList();
        Map<Need, Integer> change = new HashMap<>();
        List<Route> instead = instead(failed, dark.size());
        if (!instead.isEmpty()) {
            instead.forEach(route -> count(route, 1, change));
            dark.forEach(route -> count(route, -1, change));
        }
        return change;
    }

    /** Those listed for exactly this failure, one for each dark route; else that of one of its links, if it holds. */
    private List<Route> instead(Set<String> failed, int dark) {
        if (failed.size() > 1 && !fromPairs) {
            return List.of();
        }
        List<Route> exact = listed.getOrDefault(failed, List.of());
        return exact.isEmpty() && dark > 0
                ? forOneLink.stream()
                        .filter(one -> failed.containsAll(one.failedLinks()))
                        .map(RestorationRoute::route)
                        .filter(route -> !crosses(route, failed))
                        .limit(1)
                        .toList()
                : exact.stream().limit(dark).toList();
    }

    private static boolean crosses(Route route, Set<String> failed) {
        return !Collections.disjoint(failed, route.links());
    }

    private void count(Route route, int by, Map<Need, Integer> change) {
        Need.of(route, card).forEach(need -> change.merge(need, by, Integer::sum));
    }
}
