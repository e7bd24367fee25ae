package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.Route;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spare is truly spare: a restoration route lights nothing that another lightpath lights, nor what its own other route
 * lights, and under one and the same failure no two restoration routes meet.
 */
public final class RestorationClashRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        checkLit(routed, findings);
        Map<String, List<Restorable>> crossing = crossing(routed);
        for (Set<String> failure : failures(routed)) {
            checkFailure(failure, crossing, routed, findings);
        }
    }

    private static void checkLit(RoutedCase routed, Findings findings) {
        Map<String, Map<Integer, LitRoute>> owners = new HashMap<>();
        for (LitRoute lit : routed.lit()) {
            for (FibreUse use : lit.uses(routed)) {
                use.band()
                        .cells()
                        .forEach(cell -> owners.computeIfAbsent(use.fibre(), f -> new HashMap<>())
                                .put(cell, lit));
            }
        }
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            List<LitRoute> routes = routed.restorationsOf(i);
            for (int j = 0; j < routes.size(); j++) {
                List<String> failed = routed.result()
                        .lightpaths()
                        .get(i)
                        .restorations()
                        .get(j)
                        .failedLinks();
                checkLit(routes.get(j), failed, owners, routed, findings);
            }
        }
    }

    private static void checkLit(
            LitRoute restoration,
            List<String> failed,
            Map<String, Map<Integer, LitRoute>> owners,
            RoutedCase routed,
            Findings findings) {
        for (FibreUse use : restoration.uses(routed)) {
            use.band().cells().forEach(cell -> {
                LitRoute owner = owners.getOrDefault(use.fibre(), Map.of()).get(cell);
                if (owner != null && !isOwnFailedRoute(owner, restoration, failed)) {
                    findings.add(
                            "RESTORATION_NOT_SPARE",
                            restoration.pointer(),
                            "Request %s would light channel %d on link %s, which request %s lights."
                                    .formatted(
                                            restoration.request().id(),
                                            cell,
                                            use.link(),
                                            owner.request().id()));
                }
            });
        }
    }

    private static boolean isOwnFailedRoute(LitRoute owner, LitRoute restoration, List<String> failed) {
        return owner.request().equals(restoration.request())
                && owner.route().links().stream().anyMatch(failed::contains);
    }

    /** Those that routes are listed for, and pairs in which each lightpath takes a route listed for one link alone. */
    private static Set<Set<String>> failures(RoutedCase routed) {
        Set<Set<String>> failures = new LinkedHashSet<>();
        routed.restorables().forEach(lightpath -> failures.addAll(lightpath.failures()));
        List<String> lit = routed.restorables().stream()
                .filter(lightpath -> lightpath.request().restoration() == Restoration.ADV_JOINT_SAME)
                .flatMap(lightpath -> lightpath.links().stream())
                .distinct()
                .toList();
        for (int first = 0; first < lit.size(); first++) {
            for (int second = 0; second < first; second++) {
                failures.add(Set.of(lit.get(first), lit.get(second)));
            }
        }
        return failures;
    }

    /** Lightpaths by the links of their lit routes. */
    private static Map<String, List<Restorable>> crossing(RoutedCase routed) {
        Map<String, List<Restorable>> crossing = new HashMap<>();
        for (Restorable lightpath : routed.restorables()) {
            lightpath
                    .links()
                    .forEach(link -> crossing.computeIfAbsent(link, l -> new ArrayList<>())
                            .add(lightpath));
        }
        return crossing;
    }

    private static void checkFailure(
            Set<String> failure, Map<String, List<Restorable>> crossing, RoutedCase routed, Findings findings) {
        Set<Restorable> hit = new LinkedHashSet<>();
        failure.forEach(link -> hit.addAll(crossing.getOrDefault(link, List.of())));
        Map<String, Set<Integer>> taken = new HashMap<>();
        for (Restorable lightpath : hit) {
            LightpathRequest request = lightpath.request();
            if (failure.size() == 1 || request.restoration() == Restoration.ADV_JOINT_SAME) {
                for (Route route : lightpath.routesFor(failure)) {
                    occupy(new LitRoute(request, route, ""), failure, taken, routed, findings);
                }
            }
        }
    }

    private static void occupy(
            LitRoute restoration,
            Set<String> failure,
            Map<String, Set<Integer>> taken,
            RoutedCase routed,
            Findings findings) {
        for (FibreUse use : restoration.uses(routed)) {
            Set<Integer> cells = taken.computeIfAbsent(use.fibre(), fibre -> new HashSet<>());
            use.band().cells().forEach(cell -> {
                if (!cells.add(cell)) {
                    findings.add(
                            "RESTORATION_CLASH",
                            "/lightpaths",
                            "When %s fails, request %s meets another restoration on channel %d of link %s."
                                    .formatted(failure, restoration.request().id(), cell, use.link()));
                }
            });
        }
    }
}
