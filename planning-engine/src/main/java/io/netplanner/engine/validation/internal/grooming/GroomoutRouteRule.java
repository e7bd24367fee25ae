package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import java.util.List;

/** The lightpaths that carry a groomout lead from its source to its destination. */
final class GroomoutRouteRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<Groomout> groomouts = view.result().groomouts();
        for (int i = 0; i < groomouts.size(); i++) {
            Groomout groomout = groomouts.get(i);
            List<GroomedLightpath> ridden = view.lightpathsOfGroomout(groomout.id());
            if (!ridden.isEmpty() && !Walk.connects(groomout.source(), groomout.destination(), ridden)) {
                findings.add(
                        "GROOMING_GROOMOUT_ROUTE_BROKEN",
                        "/groomouts/" + i,
                        "Groomout %s goes from %s to %s, its lightpaths %s do not.",
                        groomout.id(),
                        groomout.source(),
                        groomout.destination(),
                        ridden.stream().map(GroomedLightpath::id).toList());
            }
        }
    }
}
