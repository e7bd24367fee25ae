package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.Route;
import io.netplanner.model.traffic.Protection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A protected request has a second route that shares with the first neither link, node nor risk group, as asked. */
public final class ProtectionRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            Lightpath lightpath = routed.result().lightpaths().get(i);
            Protection asked =
                    routed.findRequest(lightpath.requestId()).orElseThrow().protection();
            String pointer = "/lightpaths/" + i + "/protection";
            Route second = lightpath.protection();
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
        Route first = lightpath.working();
        report("PROTECTION_SHARES_LINK", common(first.links(), second.links()), lightpath, pointer, findings);
        if (asked != Protection.LINK_DISJOINT) {
            report("PROTECTION_SHARES_NODE", common(inner(first), inner(second)), lightpath, pointer, findings);
        }
        if (asked == Protection.SRLG_DISJOINT) {
            Set<String> shared = common(risks(first, routed), risks(second, routed));
            report("PROTECTION_SHARES_RISK", shared, lightpath, pointer, findings);
        }
    }

    private static void report(
            String code, Set<String> shared, Lightpath lightpath, String pointer, Findings findings) {
        if (!shared.isEmpty()) {
            findings.add(
                    code,
                    pointer,
                    "Request %s: working and protection route share %s.".formatted(lightpath.requestId(), shared));
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
}
