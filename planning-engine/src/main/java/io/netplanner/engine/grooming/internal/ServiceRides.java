package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.DemandGrooming;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.grooming.ServiceSection;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what became of every demand, and on which lightpath and groomout every service rides. */
final class ServiceRides {

    private record Ride(String serviceId, String lightpathId) {}

    private final TrafficMatrix traffic;
    private final Map<String, GroomedLightpath> lightpaths = new HashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<Ride, String> groomoutOfRide = new HashMap<>();

    ServiceRides(
            TrafficMatrix traffic,
            List<Groomout> groomouts,
            List<GroomedLightpath> lightpaths,
            List<ServicePath> paths) {
        this.traffic = traffic;
        Map<String, Groomout> byId = new HashMap<>();
        groomouts.forEach(groomout -> byId.put(groomout.id(), groomout));
        paths.forEach(path -> this.paths.put(path.serviceId(), path.lightpathIds()));
        for (GroomedLightpath lightpath : lightpaths) {
            this.lightpaths.put(lightpath.id(), lightpath);
            for (Carried carried : lightpath.carries()) {
                if (carried.kind() == CarriedKind.GROOMOUT && byId.containsKey(carried.id())) {
                    byId.get(carried.id())
                            .serviceIds()
                            .forEach(id -> groomoutOfRide.put(new Ride(id, lightpath.id()), carried.id()));
                }
            }
        }
    }

    List<DemandGrooming> table() {
        return traffic.demands().stream().map(this::row).toList();
    }

    private DemandGrooming row(Demand demand) {
        Map<String, Integer> endToEnd = new HashMap<>();
        Map<String, Integer> split = new HashMap<>();
        Map<String, Integer> remaining = new HashMap<>();
        for (ServiceGroup group : demand.services()) {
            for (String id : group.ids()) {
                List<String> path = paths.get(id);
                Map<String, Integer> column = path == null ? remaining : path.size() == 1 ? endToEnd : split;
                column.merge(group.type(), 1, Integer::sum);
            }
        }
        return new DemandGrooming(demand.id(), endToEnd, split, remaining);
    }

    List<ServiceSection> sections() {
        List<ServiceSection> sections = new ArrayList<>();
        for (Demand demand : traffic.demands()) {
            for (ServiceGroup group : demand.services()) {
                group.ids().forEach(id -> addSections(id, demand.source(), sections));
            }
        }
        return sections;
    }

    private void addSections(String serviceId, String source, List<ServiceSection> sections) {
        String at = source;
        for (String id : paths.getOrDefault(serviceId, List.of())) {
            GroomedLightpath lightpath = lightpaths.get(id);
            String to = lightpath.source().equals(at) ? lightpath.destination() : lightpath.source();
            sections.add(new ServiceSection(serviceId, at, to, id, groomoutOfRide.get(new Ride(serviceId, id))));
            at = to;
        }
    }
}
