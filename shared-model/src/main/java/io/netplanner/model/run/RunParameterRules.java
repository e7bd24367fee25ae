package io.netplanner.model.run;

import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.issue.RangeRule;
import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.TransmissionParameters;
import java.util.List;

/** The limits of what a planner may choose before a run. */
public final class RunParameterRules {

    private static final int DAY_SECONDS = 86_400;

    /** Slots of 12.5 GHz that the narrowest coherent signal fills. */
    private static final int FEWEST_SLOTS = 3;

    private RunParameterRules() {}

    public static List<Issue> check(RunParameters parameters) {
        IssueLog log = new IssueLog();
        RangeRule range = new RangeRule(log, "PARAMETER_RANGE");
        if (parameters.grooming() != null) {
            check(parameters.grooming(), range);
        }
        if (parameters.routing() != null) {
            check(parameters.routing(), range);
            checkReach(parameters.routing(), log);
        }
        if (parameters.transmission() != null) {
            check(parameters.transmission(), range);
        }
        if (parameters.power() != null) {
            check(parameters.power(), range);
        }
        return log.issues();
    }

    private static void check(GroomingParameters grooming, RangeRule range) {
        range.check("/grooming/thresholdGbps", "grooming.thresholdGbps", grooming.thresholdGbps(), 0, 100);
        range.check("/grooming/lineRateGbps", "grooming.lineRateGbps", grooming.lineRateGbps(), 1, 10_000);
        range.check(
                "/grooming/timeLimitSeconds", "grooming.timeLimitSeconds", grooming.timeLimitSeconds(), 1, DAY_SECONDS);
    }

    private static void check(RoutingParameters routing, RangeRule range) {
        int fewest = routing.grid() == SpectrumGrid.FLEXIBLE ? FEWEST_SLOTS : 1;
        range.check("/routing/channels", "routing.channels", routing.channels(), fewest, 1000);
        range.check("/routing/routesPerRequest", "routing.routesPerRequest", routing.routesPerRequest(), 1, 100);
        range.check(
                "/routing/timeLimitSeconds", "routing.timeLimitSeconds", routing.timeLimitSeconds(), 1, DAY_SECONDS);
        Double reachKm = routing.reachKm();
        if (reachKm != null) {
            range.check("/routing/reachKm", "routing.reachKm", reachKm, 1, 100_000);
        }
        Double alpha = routing.alpha();
        if (alpha != null) {
            range.check("/routing/alpha", "routing.alpha", alpha, 0, 1);
        }
        GroupIlpParameters groups = routing.groups();
        if (groups != null) {
            range.check("/routing/groups/groupSize", "routing.groups.groupSize", groups.groupSize(), 1, 500);
            range.check("/routing/groups/history", "routing.groups.history", groups.history(), 0, 20);
            range.check("/routing/groups/iterations", "routing.groups.iterations", groups.iterations(), 1, 1000);
        }
    }

    private static void checkReach(RoutingParameters routing, IssueLog log) {
        if (routing.reachKm() != null && routing.gsnrReach() != null) {
            log.error(
                    "PARAMETER_CONFLICT",
                    "/routing/gsnrReach",
                    "routing.gsnrReach and routing.reachKm are both given. Choose one of them.");
        }
    }

    private static void check(PowerParameters power, RangeRule range) {
        range.check("/power/maxChannelOffsetDb", "power.maxChannelOffsetDb", power.maxChannelOffsetDb(), 0, 6);
        range.check("/power/timeLimitSeconds", "power.timeLimitSeconds", power.timeLimitSeconds(), 1, DAY_SECONDS);
    }

    private static void check(TransmissionParameters light, RangeRule range) {
        Double margin = light.systemMarginDb();
        if (margin != null) {
            range.check("/transmission/systemMarginDb", "transmission.systemMarginDb", margin, 0, 20);
        }
        Double latency = light.maxLatencyMs();
        if (latency != null) {
            range.check("/transmission/maxLatencyMs", "transmission.maxLatencyMs", latency, 0.001, 10_000);
        }
    }
}
