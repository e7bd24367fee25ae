package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.traffic.Demand;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A service's path names exactly the lightpaths that carry it, and leads from source to destination without a gap. */
final class ServicePathRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<ServicePath> paths = view.result().paths();
        for (int i = 0; i < paths.size(); i++) {
            Optional<AskedService> service = view.findService(paths.get(i).serviceId());
            if (service.isPresent()) {
                checkRides(paths.get(i), "/paths/" + i, view, findings);
                checkWalk(paths.get(i), service.get().demand(), "/paths/" + i, view, findings);
            }
        }
    }

    private static void checkRides(ServicePath path, String pointer, GroomingView view, Findings findings) {
        Set<String> named = new HashSet<>(path.lightpathIds());
        Set<String> ridden = view.lightpathsOfService(path.serviceId());
        if (!named.equals(ridden) || named.size() < path.lightpathIds().size()) {
            findings.add(
                    "GROOMING_PATH_DIFFERS_FROM_LOAD",
                    pointer + "/lightpathIds",
                    "Service %s: its path names lightpaths %s, but it is on board of %s.",
                    path.serviceId(),
                    path.lightpathIds(),
                    ridden);
        }
    }

    private static void checkWalk(
            ServicePath path, Demand demand, String pointer, GroomingView view, Findings findings) {
        List<GroomedLightpath> crossed = path.lightpathIds().stream()
                .flatMap(id -> view.findLightpath(id).stream())
                .toList();
        Optional<String> end =
                crossed.size() == path.lightpathIds().size() ? Walk.end(demand.source(), crossed) : Optional.empty();
        if (!end.equals(Optional.of(demand.destination()))) {
            findings.add(
                    "GROOMING_PATH_BROKEN",
                    pointer + "/lightpathIds",
                    "Service %s: lightpaths %s do not lead from %s to %s.",
                    path.serviceId(),
                    path.lightpathIds(),
                    demand.source(),
                    demand.destination());
        }
    }
}
