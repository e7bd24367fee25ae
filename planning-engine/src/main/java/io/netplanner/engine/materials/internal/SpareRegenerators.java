package io.netplanner.engine.materials.internal;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Regenerators that restoration needs beside those of the lit routes. Failures do not meet, so they share: a site has as
 * many as the worst failure asks for there, less those that the same failure leaves idle.
 */
final class SpareRegenerators {

    /** @param card line card of which a pair regenerates */
    record Site(String node, String card) implements Comparable<Site> {

        @Override
        public int compareTo(Site other) {
            return Comparator.comparing(Site::node).thenComparing(Site::card).compare(this, other);
        }
    }

    private final Map<String, String> cardOfLightpath;
    private final Set<String> restoredFromPairs;
    private final SortedMap<Site, Integer> spare = new TreeMap<>();

    /** @param restoredFromPairs lightpaths that withstand pairs of failures */
    SpareRegenerators(Map<String, String> cardOfLightpath, Set<String> restoredFromPairs) {
        this.cardOfLightpath = cardOfLightpath;
        this.restoredFromPairs = restoredFromPairs;
    }

    SortedMap<Site, Integer> of(List<Lightpath> lightpaths) {
        List<Lightpath> restored = lightpaths.stream()
                .filter(lightpath -> cardOfLightpath.containsKey(lightpath.requestId()))
                .filter(lightpath -> !lightpath.restorations().isEmpty())
                .toList();
        Map<String, List<Lightpath>> broken = new HashMap<>();
        Set<Set<String>> failures = new HashSet<>();
        for (Lightpath lightpath : restored) {
            lit(lightpath)
                    .flatMap(route -> route.links().stream())
                    .distinct()
                    .forEach(link -> broken.computeIfAbsent(link, key -> new ArrayList<>())
                            .add(lightpath));
            lightpath.restorations().forEach(one -> failures.add(Set.copyOf(one.failedLinks())));
        }
        failures.forEach(failed -> meet(
                failed,
                failed.stream()
                        .flatMap(link -> broken.getOrDefault(link, List.of()).stream())
                        .collect(Collectors.toSet())));
        return spare;
    }

    private void meet(Set<String> failed, Collection<Lightpath> broken) {
        Map<Site, Integer> needed = new HashMap<>();
        for (Lightpath lightpath : broken) {
            if (failed.size() > 1 && !restoredFromPairs.contains(lightpath.requestId())) {
                continue;
            }
            List<Route> answers = answers(lightpath, failed);
            if (!answers.isEmpty()) {
                answers.forEach(route -> count(lightpath, route, 1, needed));
                lit(lightpath)
                        .filter(route -> route.links().stream().anyMatch(failed::contains))
                        .forEach(route -> count(lightpath, route, -1, needed));
            }
        }
        needed.forEach((site, count) -> {
            if (count > 0) {
                spare.merge(site, count, Math::max);
            }
        });
    }

    /** The routes listed for exactly this failure; else those for one of its links that cross none of them. */
    private static List<Route> answers(Lightpath lightpath, Set<String> failed) {
        List<Route> exact = lightpath.restorations().stream()
                .filter(one -> failed.equals(Set.copyOf(one.failedLinks())))
                .map(RestorationRoute::route)
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        return lightpath.restorations().stream()
                .filter(one -> one.failedLinks().size() == 1 && failed.containsAll(one.failedLinks()))
                .map(RestorationRoute::route)
                .filter(route -> route.links().stream().noneMatch(failed::contains))
                .limit(1)
                .toList();
    }

    private static Stream<Route> lit(Lightpath lightpath) {
        Route protection = lightpath.protection();
        return protection == null ? Stream.of(lightpath.working()) : Stream.of(lightpath.working(), protection);
    }

    private void count(Lightpath lightpath, Route route, int by, Map<Site, Integer> needed) {
        String card = cardOfLightpath.get(lightpath.requestId());
        route.regenerators().forEach(node -> needed.merge(new Site(node, card), by, Integer::sum));
    }
}
