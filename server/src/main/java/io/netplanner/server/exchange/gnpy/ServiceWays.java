package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.ApartWays;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenPaths;
import io.netplanner.engine.openline.OpenSections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the ways of services: those that must stay apart together, each other one by itself. */
final class ServiceWays {

    private final OpenPaths paths;
    private final ApartWays apart;

    ServiceWays(OpenPaths paths, OpenSections sections) {
        this.paths = paths;
        this.apart = new ApartWays(paths, sections);
    }

    /** By identifier; who is absent has no way. */
    Map<String, List<OpenElement>> find(GnpyServices services) {
        Set<String> together = new HashSet<>();
        services.apart().forEach(group -> together.addAll(group.ids()));
        Map<String, List<OpenElement>> ways = new HashMap<>(apart.find(
                services.services().stream()
                        .filter(service -> together.contains(service.id()))
                        .map(ServiceWays::wanted)
                        .toList(),
                services.apart()));
        services.services().stream()
                .filter(service -> !together.contains(service.id()))
                .forEach(service -> find(service).ifPresent(way -> ways.put(service.id(), way)));
        return ways;
    }

    /** Whether any way leads from its source to its destination, whatever it was to go through. */
    boolean joins(GnpyService service) {
        return paths.find(service.source(), service.destination(), List.of()).isPresent();
    }

    private Optional<List<OpenElement>> find(GnpyService service) {
        Optional<List<OpenElement>> way = paths.find(service.source(), service.destination(), service.through());
        return way.isPresent() || service.strict()
                ? way
                : paths.find(service.source(), service.destination(), List.of());
    }

    private static ApartWays.Wanted wanted(GnpyService service) {
        return new ApartWays.Wanted(
                service.id(), service.source(), service.destination(), service.through(), service.strict());
    }
}
