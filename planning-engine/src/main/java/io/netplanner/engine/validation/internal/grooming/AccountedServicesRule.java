package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.Remaining;
import io.netplanner.model.grooming.ServicePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every service is carried exactly once or listed as remaining; nothing is invented, nothing lost. */
final class AccountedServicesRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        checkPaths(view, findings);
        checkGroomoutsPlaced(view, findings);
        Set<String> remaining = remaining(view, findings);
        for (AskedService service : view.services()) {
            checkOnce(service, remaining.contains(service.id()), view, findings);
        }
    }

    private static void checkPaths(GroomingView view, Findings findings) {
        Set<String> seen = new HashSet<>();
        List<ServicePath> paths = view.result().paths();
        for (int i = 0; i < paths.size(); i++) {
            String id = paths.get(i).serviceId();
            if (view.findService(id).isEmpty()) {
                findings.add(
                        "GROOMING_INVENTED_SERVICE",
                        "/paths/%d/serviceId".formatted(i),
                        "Service %s has a path, but the traffic matrix has no such service.",
                        id);
            }
            if (!seen.add(id)) {
                findings.add(
                        "GROOMING_SERVICE_CARRIED_TWICE",
                        "/paths/%d/serviceId".formatted(i),
                        "Service %s has a second path; a service is carried once.",
                        id);
            }
        }
    }

    private static void checkGroomoutsPlaced(GroomingView view, Findings findings) {
        Set<String> remaining = Set.copyOf(view.result().remaining().groomoutIds());
        List<Groomout> groomouts = view.result().groomouts();
        for (int i = 0; i < groomouts.size(); i++) {
            String id = groomouts.get(i).id();
            boolean carried = !view.lightpathsOfGroomout(id).isEmpty();
            if (carried == remaining.contains(id)) {
                findings.add(
                        "GROOMING_GROOMOUT_NOT_ACCOUNTED",
                        "/groomouts/" + i,
                        carried
                                ? "Groomout %s is on a lightpath and listed as remaining."
                                : "Groomout %s is on no lightpath and not listed as remaining.",
                        id);
            }
        }
    }

    private static Set<String> remaining(GroomingView view, Findings findings) {
        Remaining remaining = view.result().remaining();
        Set<String> services = new HashSet<>();
        for (int i = 0; i < remaining.serviceIds().size(); i++) {
            String id = remaining.serviceIds().get(i);
            services.add(id);
            if (view.findService(id).isEmpty()) {
                findings.add(
                        "GROOMING_INVENTED_SERVICE",
                        "/remaining/serviceIds/" + i,
                        "Service %s is listed as remaining, but the traffic matrix has no such service.",
                        id);
            }
        }
        for (int i = 0; i < remaining.groomoutIds().size(); i++) {
            String id = remaining.groomoutIds().get(i);
            view.findGroomout(id)
                    .map(Groomout::serviceIds)
                    .ifPresentOrElse(services::addAll, unknownGroomout(id, i, findings));
        }
        return services;
    }

    private static Runnable unknownGroomout(String id, int index, Findings findings) {
        return () -> findings.add(
                "GROOMING_UNKNOWN_GROOMOUT",
                "/remaining/groomoutIds/" + index,
                "Groomout %s is listed as remaining, but the result has no such groomout.",
                id);
    }

    private static void checkOnce(AskedService service, boolean remaining, GroomingView view, Findings findings) {
        boolean carried = view.findPath(service.id()).isPresent();
        boolean rides = !view.lightpathsOfService(service.id()).isEmpty();
        if (!carried && !remaining) {
            findings.add(
                    "GROOMING_SERVICE_LOST",
                    "/paths",
                    "Service %s of demand %s is neither carried nor listed as remaining.",
                    service.id(),
                    service.demand().id());
        }
        if ((carried || rides) && remaining) {
            findings.add(
                    "GROOMING_SERVICE_CARRIED_AND_REMAINING",
                    "/remaining",
                    "Service %s of demand %s is carried and listed as remaining.",
                    service.id(),
                    service.demand().id());
        }
    }
}
