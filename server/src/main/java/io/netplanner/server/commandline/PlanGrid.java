package io.netplanner.server.commandline;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.SpectrumGrid;
import java.util.List;

/** Whether a plan is on the grid that it is checked on: where it is not, each of its segments would be a fault. */
final class PlanGrid {

    private PlanGrid() {}

    /** Empty where both are the same, or nothing is lit. */
    static List<Issue> faults(RoutingResult plan, RoutingParameters checkedBy) {
        List<SpectrumGrid> grids = plan.lightpaths().stream()
                .flatMap(lightpath -> lightpath.working().segments().stream())
                .map(segment -> segment.slot() == null ? SpectrumGrid.FIXED : SpectrumGrid.FLEXIBLE)
                .distinct()
                .toList();
        SpectrumGrid asked = checkedBy.grid() == SpectrumGrid.FLEXIBLE ? SpectrumGrid.FLEXIBLE : SpectrumGrid.FIXED;
        if (grids.isEmpty() || grids.contains(asked)) {
            return List.of();
        }
        String remedy = asked == SpectrumGrid.FIXED
                ? "The plan is on the flexible grid: name --grid flexible, and with --channels how many slots a fibre has."
                : "The plan is on the fixed grid: leave --grid out, and name with --channels how many a fibre has.";
        return List.of(Issue.error("ROUTING_GRID", "/lightpaths", remedy));
    }
}
