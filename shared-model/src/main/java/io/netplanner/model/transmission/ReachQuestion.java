package io.netplanner.model.transmission;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.FiberType;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.issue.RangeRule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a planner asks of a reach table.
 *
 * @param spanKm length of every span
 * @param spans most spans looked at
 * @param channels of the grid, all lit
 */
public record ReachQuestion(String fiberType, double spanKm, int spans, int channels) {

    private static final int MAX_SPANS = 200;
    private static final int MAX_CHANNELS = 400;

    /** What keeps the question from being answered, every fault at once. */
    public List<Issue> check(EquipmentCatalogue catalogue) {
        IssueLog log = new IssueLog();
        RangeRule range = new RangeRule(log, "PARAMETER_RANGE");
        if (catalogue.findFiberType(fiberType).isEmpty()) {
            log.error(
                    "CATALOGUE_REFERENCE",
                    "/fiberType",
                    "The catalogue has no fibre " + fiberType + ". Choose one of "
                            + catalogue.fiberTypes().stream()
                                    .map(FiberType::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        range.check("/spanKm", "spanKm", spanKm, 1, 300);
        range.check("/spans", "spans", spans, 1, MAX_SPANS);
        range.check("/channels", "channels", channels, 1, MAX_CHANNELS);
        return log.issues();
    }
}
