package io.netplanner.engine.materials.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What restoration needs beside the lit routes. Failures do not meet, so they share: a node has as much as the worst
 * failure asks for there, less what the lightpaths restored from it leave idle.
 *
 * <p>O(pairs of links × lightpaths on a link) where pairs of failures are planned for.
 */
final class RestorationSpare {

    private static final Comparator<Need> BY_NODE = Comparator.comparing(Need::node);

    private final List<RestoredLightpath> restored;
    private final Map<String, List<RestoredLightpath>> lit = new HashMap<>();
    private final Map<Need, Integer> worst = new HashMap<>();

    RestorationSpare(List<RestoredLightpath> restored) {
        this.restored = restored;
        for (RestoredLightpath lightpath : restored) {
            lightpath
                    .litLinks()
                    .forEach(link ->
                            lit.computeIfAbsent(link, key -> new ArrayList<>()).add(lightpath));
        }
    }

    /** Each as often as it is needed, in the same order every time. */
    List<Need> needs() {
        failures().forEach(this::meet);
        List<Need> needs = new ArrayList<>();
        worst.forEach((need, count) -> needs.addAll(Collections.nCopies(count, need)));
        needs.sort(BY_NODE.thenComparing(Need::toString));
        return needs;
    }

    /** Those that routes are listed for, and pairs in which each lightpath takes a route listed for one link alone. */
    private Set<Set<String>> failures() {
        Set<Set<String>> failures = new LinkedHashSet<>();
        restored.forEach(lightpath -> failures.addAll(lightpath.failures()));
        List<String> links = restored.stream()
                .filter(RestoredLightpath::isFromPairs)
                .flatMap(lightpath -> lightpath.links().stream())
                .distinct()
                .toList();
        for (int first = 0; first < links.size(); first++) {
            for (int second = 0; second < first; second++) {
                failures.add(Set.of(links.get(first), links.get(second)));
            }
        }
        return failures;
    }

    private void meet(Set<String> failed) {
        Set<RestoredLightpath> hit = new LinkedHashSet<>();
        failed.forEach(link -> hit.addAll(lit.getOrDefault(link, List.of())));
        Map<Need, Integer> more = new HashMap<>();
        hit.forEach(
                lightpath -> lightpath.change(failed).forEach((need, count) -> more.merge(need, count, Integer::sum)));
        more.forEach((need, count) -> {
            if (count > 0) {
                worst.merge(need, count, Math::max);
            }
        });
    }
}
