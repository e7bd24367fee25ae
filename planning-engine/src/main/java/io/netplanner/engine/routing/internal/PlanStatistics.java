package io.netplanner.engine.routing.internal;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingStatistics;
import java.util.List;

/** Headline figures of a plan. */
final class PlanStatistics {
    private final Plan plan;

    PlanStatistics(Plan plan) {
        this.plan = plan;
    }

    RoutingStatistics of(List<Lightpath> lightpaths, int unserved, double seconds) {
        Score score = Score.of(plan, RoutingObjective.CHANNELS);
        return new RoutingStatistics(
                lightpaths.size(),
                unserved,
                (int) score.objective(),
                highestChannel(),
                score.channelLinks(),
                score.regenerators(),
                averageLinkUse(),
                null,
                seconds);
    }

    private int highestChannel() {
        int highest = 0;
        for (int request = 0; request < plan.table().size(); request++) {
            Placement placement = plan.placement(request);
            if (placement != null) {
                highest = Math.max(highest, placement.highestChannel() + 1);
            }
        }
        return highest;
    }

    private double averageLinkUse() {
        int linkRows = plan.table().problem().rows().linkRows();
        long lit = 0;
        for (int row = 0; row < linkRows; row++) {
            lit += plan.lit().load(row);
        }
        double grid = (double) linkRows * plan.lit().channels();
        return grid == 0 ? 0 : lit / grid;
    }
}
