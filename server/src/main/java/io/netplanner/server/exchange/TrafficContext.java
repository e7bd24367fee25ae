package io.netplanner.server.exchange;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * What a traffic matrix is checked against.
 *
 * @param topology absent when the fit is checked later
 */
public record TrafficContext(@Nullable Topology topology, EquipmentCatalogue catalogue) {

    /** By itself, with the service types of the shipped catalogue. */
    public static TrafficContext standalone() {
        return new TrafficContext(null, DefaultCatalogue.get());
    }

    public static TrafficContext of(Topology topology) {
        return new TrafficContext(topology, DefaultCatalogue.get());
    }
}
