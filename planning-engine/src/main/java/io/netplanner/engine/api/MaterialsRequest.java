package io.netplanner.engine.api;

import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Topology;

/** Everything a list of materials depends on; the routing answers the requests of the grooming. */
public record MaterialsRequest(
        Topology topology, EquipmentCatalogue catalogue, GroomingResult grooming, RoutingResult routing) {}
