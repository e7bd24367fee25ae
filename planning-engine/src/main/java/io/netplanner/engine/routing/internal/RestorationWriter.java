package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.regeneration.Reach;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.restoration.RestorationPath;
import io.netplanner.engine.restoration.RestoredSegment;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the routes set aside for failures, regenerated where they exceed the reach. */
final class RestorationWriter {
    private final RoutingProblem problem;
    private final RouteWriter routes;

    RestorationWriter(RoutingProblem problem) {
        this.problem = problem;
        routes = new RouteWriter(problem);
    }

    List<RestorationRoute> write(Placement placement, Reach reach) {
        List<RestorationRoute> written = new ArrayList<>();
        for (RestoredSegment restored : placement.restored()) {
            for (RestorationPath path : restored.paths()) {
                written.add(write(path, restored, reach));
            }
        }
        return written;
    }

    private RestorationRoute write(RestorationPath restoration, RestoredSegment restored, Reach reach) {
        Network network = problem.network();
        List<String> failed = restoration
                .failure()
                .links()
                .mapToObj(link -> network.link(link).id())
                .toList();
        Path path = restoration.path();
        int[] ends = new RegeneratorPlacement(reach)
                .segmentEnds(path)
                .orElseThrow(() -> new IllegalStateException("a link beyond the reach is never open"));
        int[] channels = new int[ends.length];
        Arrays.fill(channels, restored.segment().channel());
        Route route = routes.write(
                new Leg(path, ends), channels, restored.segment().strand().width());
        return new RestorationRoute(failed, route);
    }
}
