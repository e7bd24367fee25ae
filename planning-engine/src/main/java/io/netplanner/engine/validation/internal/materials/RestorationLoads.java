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
import java.util.function.BiConsumer;

/** What regenerators each failure asks for, played through one failure after the other. */
final class RestorationLoads {

    private record Restored(Lightpath lightpath, String type, boolean pairs) {}

    private final List<Restored> restored = new ArrayList<>();
    private final Map<String, Map<String, Integer>> mostAtNode = new HashMap<>();

    /** @param pairs whether it is restored when two links fail */
    void add(Lightpath lightpath, String type, boolean pairs) {
        restored.add(new Restored(lightpath, type, pairs));
    }

    /** Tells node and card type of every regenerator that lit routes do not have. */
    void forEachSpare(BiConsumer<String, String> found) {
        Set<List<String>> failures = new HashSet<>();
        for (Restored one : restored) {
            one.lightpath().restorations().forEach(route -> failures.add(sorted(route.failedLinks())));
        }
        failures.forEach(this::play);
        mostAtNode.forEach((node, types) -> types.forEach((type, most) -> {
            for (int n = 0; n < most; n++) {
                found.accept(node, type);
            }
        }));
    }

    private void play(List<String> failure) {
        Map<String, Map<String, Integer>> now = new HashMap<>();
        for (Restored one : restored) {
            if (failure.size() == 1 || one.pairs()) {
                play(one, failure, now);
            }
        }
        now.forEach((node, types) -> types.forEach((type, count) -> {
            if (count > 0) {
                mostAtNode.computeIfAbsent(node, n -> new HashMap<>()).merge(type, count, Math::max);
            }
        }));
    }

    private static void play(Restored one, List<String> failure, Map<String, Map<String, Integer>> now) {
        List<Route> dark = new ArrayList<>();
        for (Route route : routes(one.lightpath())) {
            if (!Collections.disjoint(route.links(), failure)) {
                dark.add(route);
            }
        }
        List<Route> instead = dark.isEmpty() ? List.of() : instead(one.lightpath(), failure);
        if (!instead.isEmpty()) {
            instead.forEach(route -> change(route, one.type(), 1, now));
            dark.forEach(route -> change(route, one.type(), -1, now));
        }
    }

    private static List<Route> instead(Lightpath lightpath, List<String> failure) {
        List<Route> listed = new ArrayList<>();
        Route fallback = null;
        for (RestorationRoute one : lightpath.restorations()) {
            List<String> failed = sorted(one.failedLinks());
            boolean part = failed.size() == 1 && failure.contains(failed.getFirst());
            if (failed.equals(failure)) {
                listed.add(one.route());
            } else if (part
                    && fallback == null
                    && Collections.disjoint(one.route().links(), failure)) {
                fallback = one.route();
            }
        }
        return !listed.isEmpty() || fallback == null ? listed : List.of(fallback);
    }

    private static List<Route> routes(Lightpath lightpath) {
        Route second = lightpath.protection();
        return second == null ? List.of(lightpath.working()) : List.of(lightpath.working(), second);
    }

    private static void change(Route route, String type, int by, Map<String, Map<String, Integer>> now) {
        for (String node : route.regenerators()) {
            now.computeIfAbsent(node, n -> new HashMap<>()).merge(type, by, Integer::sum);
        }
    }

    private static List<String> sorted(List<String> links) {
        return links.stream().sorted().toList();
    }
}
