package io.netplanner.engine.grooming.internal;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ServiceType;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.ServiceGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks up what each service of a demand takes of a line. */
final class DemandServices {

    /** A type that the catalogue lacks is larger than any line, so no card takes it and it is listed as remaining. */
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final Map<String, Long> loads = new HashMap<>();

    DemandServices(EquipmentCatalogue catalogue) {
        for (ServiceType type : catalogue.serviceTypes()) {
            loads.put(type.name(), Bandwidth.ofGbps(type.carriedGbps()));
        }
    }

    List<ClientService> of(Demand demand) {
        return demand.services().stream().flatMap(this::of).toList();
    }

    private Stream<ClientService> of(ServiceGroup group) {
        long load = loads.getOrDefault(group.type(), UNKNOWN);
        return group.ids().stream().map(id -> new ClientService(id, group.type(), load));
    }
}
