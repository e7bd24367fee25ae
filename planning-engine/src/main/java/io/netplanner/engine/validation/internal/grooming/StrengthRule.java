package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.traffic.Demand;
import java.util.List;
import java.util.Optional;

/** Every lightpath on a service's path is protected and restored at least as its demand asks. */
final class StrengthRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<ServicePath> paths = view.result().paths();
        for (int i = 0; i < paths.size(); i++) {
            ServicePath path = paths.get(i);
            Optional<AskedService> service = view.findService(path.serviceId());
            for (String id : path.lightpathIds()) {
                Optional<GroomedLightpath> lightpath = view.findLightpath(id);
                if (service.isPresent() && lightpath.isPresent()) {
                    check(service.get(), lightpath.get(), "/paths/" + i, findings);
                }
            }
        }
    }

    private static void check(AskedService service, GroomedLightpath lightpath, String pointer, Findings findings) {
        Demand demand = service.demand();
        if (lightpath.protection().compareTo(demand.protection()) < 0) {
            findings.add(
                    "GROOMING_PROTECTION_LOST",
                    pointer,
                    "Service %s asks for %s, lightpath %s on its path has %s.",
                    service.id(),
                    demand.protection().text(),
                    lightpath.id(),
                    lightpath.protection().text());
        }
        if (lightpath.restoration().compareTo(demand.restoration()) < 0) {
            findings.add(
                    "GROOMING_RESTORATION_LOST",
                    pointer,
                    "Service %s asks for restoration %s, lightpath %s on its path has %s.",
                    service.id(),
                    demand.restoration().text(),
                    lightpath.id(),
                    lightpath.restoration().text());
        }
    }
}
