package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.transmission.LightReaches;
import io.netplanner.engine.transmission.TransmissionCheck;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.LightpathQuality;
import io.netplanner.model.transmission.LoadAssumption;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.List;

/**
 * Routes by a reach in light and lights the whole plan to see whether it holds. What does not arrive is routed again
 * with as much more margin as it lacks; what still does not after a few rounds is unserved.
 *
 * <p>Ends, since every later round refuses at least one request. For one use.
 */
public final class LitRouting {

    private static final int ROUNDS_OF_TIGHTENING = 3;

    /** Added to what a lightpath lacks, dB: its neighbours move too. */
    private static final double SLACK_DB = 0.1;

    private final RoutingRequest request;
    private final LoadAssumption load;
    private final Execution execution;

    public LitRouting(RoutingRequest request, LoadAssumption load, Execution execution) {
        this.request = request;
        this.load = load;
        this.execution = execution;
    }

    public RoutingResult run() {
        try {
            Network network = Network.of(request.topology());
            return settle(new GsnrReach(request, network, new LightReaches(request, network, load)));
        } catch (TransmissionLimitException e) {
            throw new PlanningRefusedException(
                    List.of(Issue.error("REACH_NO_LIGHT", "/gsnrReach", String.valueOf(e.getMessage()))));
        }
    }

    private RoutingResult settle(GsnrReach reaches) {
        Execution round = execution;
        for (int number = 1; ; number++) {
            RoutingResult routed = new RoutingRun(request, reaches, round).run();
            round = new LaterRound(execution);
            TransmissionResult light = new TransmissionCheck().check(request, routed, round);
            List<LightpathQuality> dark = light.lightpaths().stream()
                    .filter(lightpath -> !lightpath.arrives())
                    .toList();
            if (dark.isEmpty()) {
                return new LitResult(light).of(routed);
            }
            boolean last = number > ROUNDS_OF_TIGHTENING;
            dark.forEach(lightpath -> amend(reaches, lightpath, last));
        }
    }

    private static void amend(GsnrReach reaches, LightpathQuality lightpath, boolean last) {
        if (last) {
            reaches.refuse(lightpath.requestId(), "with everything lit its light " + lightpath.verdict());
        } else {
            reaches.tighten(lightpath.requestId(), SLACK_DB + Math.max(0, -lightpath.marginDb()));
        }
    }
}
