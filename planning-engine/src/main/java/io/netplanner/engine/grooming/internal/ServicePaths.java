package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds for every carried service the lightpaths it rides, in order from its demand's source to its destination. */
final class ServicePaths {

    private final Map<String, List<GroomedLightpath>> rides = new HashMap<>();

    ServicePaths(List<Groomout> groomouts, List<GroomedLightpath> lightpaths) {
        Map<String, Groomout> byId = new HashMap<>();
        groomouts.forEach(groomout -> byId.put(groomout.id(), groomout));
        for (GroomedLightpath lightpath : lightpaths) {
            lightpath.carries().stream()
                    .flatMap(carried -> services(carried, byId))
                    .forEach(id -> rides.computeIfAbsent(id, service -> new ArrayList<>())
                            .add(lightpath));
        }
    }

    private static Stream<String> services(Carried carried, Map<String, Groomout> groomouts) {
        if (carried.kind() == CarriedKind.SERVICE) {
            return Stream.of(carried.id());
        }
        Groomout groomout = groomouts.get(carried.id());
        return groomout == null ? Stream.empty() : groomout.serviceIds().stream();
    }

    List<ServicePath> trace(TrafficMatrix traffic) {
        List<ServicePath> paths = new ArrayList<>();
        for (Demand demand : traffic.demands()) {
            demand.services().stream()
                    .map(ServiceGroup::ids)
                    .flatMap(List::stream)
                    .filter(rides::containsKey)
                    .forEach(id -> paths.add(new ServicePath(id, walk(demand.source(), rides.get(id)))));
        }
        return paths;
    }

    /** A path with a gap, as drafts have them, is told with all it has, for the validator to name the gap. */
    private static List<String> walk(String source, List<GroomedLightpath> ridden) {
        List<GroomedLightpath> left = new ArrayList<>(ridden);
        List<String> path = new ArrayList<>(left.size());
        String at = source;
        while (!left.isEmpty()) {
            String here = at;
            GroomedLightpath next = left.stream()
                    .filter(lightpath -> lightpath.source().equals(here)
                            || lightpath.destination().equals(here))
                    .findFirst()
                    .orElse(left.getFirst());
            left.remove(next);
            path.add(next.id());
            at = next.source().equals(at) ? next.destination() : next.source();
        }
        return path;
    }
}
