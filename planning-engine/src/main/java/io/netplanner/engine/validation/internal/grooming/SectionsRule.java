package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.grooming.ServiceSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections, where there are any, retell every path: the same lightpaths in order, and what carries it on each. */
final class SectionsRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<ServiceSection> sections = view.result().sections();
        if (sections.isEmpty()) {
            return;
        }
        Map<String, List<String>> told = new HashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            ServiceSection section = sections.get(i);
            told.computeIfAbsent(section.serviceId(), id -> new ArrayList<>()).add(section.lightpathId());
            if (!isTrue(section, view)) {
                findings.add(
                        "GROOMING_SECTIONS_WRONG",
                        "/sections/" + i,
                        "Service %s does not ride lightpath %s from %s to %s in groomout %s.",
                        section.serviceId(),
                        section.lightpathId(),
                        section.from(),
                        section.to(),
                        section.groomoutId());
            }
        }
        checkPaths(view, told, findings);
    }

    private static void checkPaths(GroomingView view, Map<String, List<String>> told, Findings findings) {
        for (ServicePath path : view.result().paths()) {
            if (!path.lightpathIds().equals(told.getOrDefault(path.serviceId(), List.of()))) {
                findings.add(
                        "GROOMING_SECTIONS_WRONG",
                        "/sections",
                        "The sections of service %s are not those of its path %s.",
                        path.serviceId(),
                        path.lightpathIds());
            }
        }
    }

    private static boolean isTrue(ServiceSection section, GroomingView view) {
        String groomoutId = section.groomoutId();
        boolean holds = groomoutId == null
                || view.findGroomout(groomoutId)
                        .map(Groomout::serviceIds)
                        .filter(ids -> ids.contains(section.serviceId()))
                        .isPresent();
        Carried client = groomoutId == null ? Carried.service(section.serviceId()) : Carried.groomout(groomoutId);
        return holds
                && view.findLightpath(section.lightpathId())
                        .filter(lightpath ->
                                joins(lightpath, section) && lightpath.carries().contains(client))
                        .isPresent();
    }

    private static boolean joins(GroomedLightpath lightpath, ServiceSection section) {
        return lightpath.source().equals(section.from())
                        && lightpath.destination().equals(section.to())
                || lightpath.source().equals(section.to())
                        && lightpath.destination().equals(section.from());
    }
}
