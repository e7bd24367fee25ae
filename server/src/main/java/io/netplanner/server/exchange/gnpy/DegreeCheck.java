package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.RoadmKind;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what ROADMs say of their degrees to the neighbours they have. Possible only once the network is designed, as a
 * degree may be named after an amplifier that the design adds.
 */
public final class DegreeCheck {

    private final Map<String, Set<String>> after = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private DegreeCheck() {}

    public static List<Issue> of(OpenNetwork designed) {
        DegreeCheck check = new DegreeCheck();
        designed.connections().forEach(one -> {
            check.after.computeIfAbsent(one.from(), id -> new HashSet<>()).add(one.to());
            check.before.computeIfAbsent(one.to(), id -> new HashSet<>()).add(one.from());
        });
        for (OpenElement element : designed.elements()) {
            if (element instanceof OpenRoadm roadm) {
                check.check(roadm);
            }
        }
        return check.issues;
    }

    private void check(OpenRoadm roadm) {
        Set<String> to = after.getOrDefault(roadm.id(), Set.of());
        Set<String> from = before.getOrDefault(roadm.id(), Set.of());
        roadm.degreeTargets().keySet().stream()
                .filter(degree -> !to.contains(degree))
                .sorted()
                .forEach(degree -> issues.add(Issue.warning(
                        "GNPY_DEGREE_UNKNOWN",
                        "/elements",
                        text(roadm, "a target is given for " + degree, to) + " The target has no effect.")));
        roadm.degreeDesignBands().keySet().stream()
                .filter(degree -> !to.contains(degree))
                .sorted()
                .forEach(degree -> error(roadm, "design bands are given for " + degree, to));
        roadm.crossings().forEach(crossing -> check(roadm, crossing, from, to));
    }

    private void check(OpenRoadm roadm, OpenRoadm.Crossing crossing, Set<String> from, Set<String> to) {
        if (!from.contains(crossing.from())) {
            error(roadm, "impairments are given from " + crossing.from(), from);
        }
        if (!to.contains(crossing.to())) {
            error(roadm, "impairments are given to " + crossing.to(), to);
        }
        List<Integer> known = roadm.kind().impairments().stream()
                .map(RoadmKind.Impairments::id)
                .toList();
        if (!known.contains(crossing.impairment())) {
            issues.add(Issue.error(
                    "GNPY_IMPAIRMENT_UNKNOWN",
                    "/elements",
                    "ROADM " + roadm.id() + ": impairment " + crossing.impairment() + " from " + crossing.from()
                            + " to "
                            + crossing.to() + " is none of type " + roadm.kind().name() + ", which has " + known
                            + ". Correct the number."));
        }
    }

    private void error(OpenRoadm roadm, String what, Set<String> neighbours) {
        issues.add(Issue.error("GNPY_DEGREE_UNKNOWN", "/elements", text(roadm, what, neighbours)));
    }

    private static String text(OpenRoadm roadm, String what, Set<String> neighbours) {
        return "ROADM " + roadm.id() + ": " + what + ", which is no neighbour. Its neighbours are "
                + neighbours.stream().sorted().toList() + ". Correct the name.";
    }
}
