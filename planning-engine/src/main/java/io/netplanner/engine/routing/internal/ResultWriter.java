package io.netplanner.engine.routing.internal;

import io.netplanner.engine.spi.Deadline;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Turns a plan into the document that programs and people read. */
final class ResultWriter {
    private final Plan plan;
    private final Deadline deadline;
    private final RequestTable table;
    private final RouteWriter routes;
    private final RestorationWriter restorations;

    /** @param deadline of the run that made the plan */
    ResultWriter(Plan plan, Deadline deadline) {
        this.plan = plan;
        this.deadline = deadline;
        table = plan.table();
        routes = new RouteWriter(table.problem());
        restorations = new RestorationWriter(table.problem());
    }

    RoutingResult write(Bound bound, double seconds) {
        List<Lightpath> lightpaths = new ArrayList<>();
        List<UnservedRequest> unserved = new ArrayList<>();
        NoChannelReason noChannel = new NoChannelReason(plan, deadline);
        for (int request = 0; request < table.size(); request++) {
            Placement placement = plan.placement(request);
            if (placement != null) {
                lightpaths.add(lightpath(request, placement));
            } else {
                String refusal = table.refusal(request);
                String reason = refusal == null ? noChannel.describe(request) : refusal;
                unserved.add(new UnservedRequest(table.request(request).id(), reason));
            }
        }
        return new RoutingResult(
                lightpaths, unserved, new PlanStatistics(plan).of(lightpaths, unserved.size(), seconds), bound);
    }

    private Lightpath lightpath(int number, Placement placement) {
        LightpathRequest request = table.request(number);
        Leg working = placement.candidate().working();
        Leg protection = placement.candidate().protection();
        return new Lightpath(
                request.id(),
                request.source(),
                request.destination(),
                route(working, placement, 0),
                protection == null ? null : route(protection, placement, working.segments()),
                restorations.write(placement, table.query(number).reach()),
                placement.candidate().shared().names(table.problem().network()));
    }

    private Route route(Leg leg, Placement placement, int firstSegment) {
        int[] channels = IntStream.range(0, leg.segments())
                .map(i -> placement.channelOfSegment(firstSegment + i))
                .toArray();
        return routes.write(
                leg, channels, placement.candidate().strands().getFirst().width());
    }
}
