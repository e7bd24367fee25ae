package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.grooming.ServicePath;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A request and its result with everything reachable by id. Where an id stands twice the first counts. */
public final class GroomingView {

    /** Sums of loads may differ by this much, Gb/s. */
    static final double TOLERANCE_GBPS = 1e-6;

    private final GroomingRequest request;
    private final GroomingResult result;
    private final Map<String, AskedService> services = new LinkedHashMap<>();
    private final Map<String, Groomout> groomouts;
    private final Map<String, GroomedLightpath> lightpaths;
    private final Map<String, Card> cards;
    private final Map<String, ServicePath> paths;
    private final Map<String, Set<String>> lightpathsOfService = new HashMap<>();
    private final Map<String, List<GroomedLightpath>> lightpathsOfGroomout = new HashMap<>();
    private final Map<String, List<Card>> cardsOfLine = new HashMap<>();

    public GroomingView(GroomingRequest request, GroomingResult result) {
        this.request = request;
        this.result = result;
        request.traffic().demands().forEach(this::addServices);
        this.groomouts = byId(result.groomouts(), Groomout::id);
        this.lightpaths = byId(result.lightpaths(), GroomedLightpath::id);
        this.cards = byId(result.cards(), Card::id);
        this.paths = byId(result.paths(), ServicePath::serviceId);
        result.lightpaths().forEach(this::addRides);
        result.cards()
                .forEach(card -> card.lines()
                        .forEach(line -> cardsOfLine
                                .computeIfAbsent(line, l -> new ArrayList<>())
                                .add(card)));
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        values.forEach(value -> byId.putIfAbsent(id.apply(value), value));
        return byId;
    }

    private void addServices(Demand demand) {
        for (ServiceGroup group : demand.services()) {
            double carried = catalogue()
                    .findServiceType(group.type())
                    .map(type -> type.carriedGbps())
                    .orElse(Double.NaN);
            group.ids().forEach(id -> services.put(id, new AskedService(id, group.type(), carried, demand)));
        }
    }

    private void addRides(GroomedLightpath lightpath) {
        for (Carried carried : lightpath.carries()) {
            if (carried.kind() == CarriedKind.GROOMOUT) {
                lightpathsOfGroomout
                        .computeIfAbsent(carried.id(), id -> new ArrayList<>())
                        .add(lightpath);
            }
            servicesOf(carried)
                    .forEach(id -> lightpathsOfService
                            .computeIfAbsent(id, service -> new LinkedHashSet<>())
                            .add(lightpath.id()));
        }
    }

    GroomingRequest request() {
        return request;
    }

    GroomingResult result() {
        return result;
    }

    EquipmentCatalogue catalogue() {
        return request.catalogue();
    }

    Collection<AskedService> services() {
        return services.values();
    }

    Optional<AskedService> findService(String id) {
        return Optional.ofNullable(services.get(id));
    }

    Optional<Groomout> findGroomout(String id) {
        return Optional.ofNullable(groomouts.get(id));
    }

    Optional<GroomedLightpath> findLightpath(String id) {
        return Optional.ofNullable(lightpaths.get(id));
    }

    Optional<Card> findCard(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    Optional<ServicePath> findPath(String serviceId) {
        return Optional.ofNullable(paths.get(serviceId));
    }

    /** Lightpaths that carry the service, by itself or in a groomout. */
    Set<String> lightpathsOfService(String id) {
        return lightpathsOfService.getOrDefault(id, Set.of());
    }

    List<GroomedLightpath> lightpathsOfGroomout(String id) {
        return lightpathsOfGroomout.getOrDefault(id, List.of());
    }

    List<Card> cardsOfLine(String lineId) {
        return cardsOfLine.getOrDefault(lineId, List.of());
    }

    /** Services behind a client; none where the groomout is unknown. */
    List<String> servicesOf(Carried carried) {
        return carried.kind() == CarriedKind.SERVICE
                ? List.of(carried.id())
                : findGroomout(carried.id()).map(Groomout::serviceIds).orElse(List.of());
    }

    /** What these services take of a line together, unknown ones not counted. */
    double sumGbps(List<String> serviceIds) {
        return serviceIds.stream()
                .flatMap(id -> findService(id).stream())
                .mapToDouble(AskedService::carriedGbps)
                .sum();
    }
}
