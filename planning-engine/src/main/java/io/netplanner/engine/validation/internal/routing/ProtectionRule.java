package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A protected request has a second route that shares with the first neither link, node nor risk group, as asked; where the
 * planner allows sharing, only what the result tells of, and only where no disjoint pair exists.
 */
public final class ProtectionRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            Lightpath lightpath = routed.result().lightpaths().get(i);
            Protection asked =
                    routed.findRequest(lightpath.requestId()).orElseThrow().protection();
            String pointer = "/lightpaths/" + i + "/protection";
            Route second = lightpath.protection();
            checkTold(lightpath, asked, pointer, routed, findings);
            if (asked.isProtected() != (second != null)) {
                findings.add(
                        "PROTECTION_MISSING",
                        pointer,
                        "Request %s asks %s and has %s protection route."
                                .formatted(lightpath.requestId(), asked.text(), second == null ? "no" : "a"));
            } else if (second != null) {
                checkDisjoint(lightpath, second, asked, pointer, routed, findings);
            }
        }
    }

    private static void checkDisjoint(
            Lightpath lightpath, Route second, Protection asked, String pointer, RoutedCase routed, Findings findings) {
        Map<Kind, Set<String>> shared = shared(lightpath.working(), second, asked, routed);
        if (routed.parameters().allowsSharing()) {
            if (!shared.isEmpty() && new PairExistence(routed, lightpath, asked).isCertain()) {
                findings.add(
                        "PROTECTION_SHARES_NEEDLESSLY",
                        pointer,
                        "Request %s: working and protection route share %s, yet a disjoint pair exists."
                                .formatted(lightpath.requestId(), shared.values()));
            }
            return;
        }
        shared.forEach((kind, names) -> findings.add(
                kind.code,
                pointer,
                "Request %s: working and protection route share %s.".formatted(lightpath.requestId(), names)));
    }

    /** What the two have in common of what the request asks them not to, by kind. */
    private static Map<Kind, Set<String>> shared(Route first, Route second, Protection asked, RoutedCase routed) {
        Map<Kind, Set<String>> shared = new EnumMap<>(Kind.class);
        shared.put(Kind.LINK, common(first.links(), second.links()));
        shared.put(Kind.NODE, asked == Protection.LINK_DISJOINT ? Set.of() : common(inner(first), inner(second)));
        shared.put(
                Kind.RISK,
                asked == Protection.SRLG_DISJOINT ? common(risks(first, routed), risks(second, routed)) : Set.of());
        shared.values().removeIf(Set::isEmpty);
        return shared;
    }

    /** Where routes may share something the result tells all of it, once; elsewhere nothing. */
    private static void checkTold(
            Lightpath lightpath, Protection asked, String pointer, RoutedCase routed, Findings findings) {
        List<String> found = new ArrayList<>();
        Route second = lightpath.protection();
        if (second != null && routed.parameters().allowsSharing()) {
            shared(lightpath.working(), second, asked, routed)
                    .forEach((kind, names) -> names.forEach(name -> found.add(kind.words + " " + name)));
        }
        List<String> told = lightpath.shared().stream().sorted().toList();
        if (!told.equals(found.stream().sorted().toList())) {
            findings.add(
                    "PROTECTION_SHARING_UNTOLD",
                    pointer,
                    "Request %s: working and protection route share %s, the result tells of %s."
                            .formatted(lightpath.requestId(), found, lightpath.shared()));
        }
    }

    private static Set<String> common(List<String> first, List<String> second) {
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return common;
    }

    private static List<String> inner(Route route) {
        return route.nodes().subList(1, route.nodes().size() - 1);
    }

    private static List<String> risks(Route route, RoutedCase routed) {
        return route.links().stream()
                .flatMap(id -> routed.link(id).riskGroups().stream())
                .collect(Collectors.toList());
    }

    /** What two routes can have in common. */
    private enum Kind {
        LINK("link", "PROTECTION_SHARES_LINK"),
        NODE("node", "PROTECTION_SHARES_NODE"),
        RISK("risk group", "PROTECTION_SHARES_RISK");

        private final String words;
        private final String code;

        Kind(String words, String code) {
            this.words = words;
            this.code = code;
        }
    }
}
