package io.netplanner.engine.api;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * Everything a list of materials depends on.
 *
 * @param routing answers the requests of the grooming; absent where its lightpaths are not routed yet
 */
public record MaterialsRequest(
        Topology topology,
        EquipmentCatalogue catalogue,
        GroomingResult grooming,
        @Nullable RoutingResult routing) {}
