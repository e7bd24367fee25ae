package io.netplanner.engine.api;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Topology;
import java.util.List;

/** Everything a routing and wavelength assignment depends on. Same request, same result. */
public record RoutingRequest(
        Topology topology,
        List<LightpathRequest> requests,
        List<Cluster> clusters,
        EquipmentCatalogue catalogue,
        RoutingParameters parameters) {

    public RoutingRequest {
        requests = List.copyOf(requests);
        clusters = List.copyOf(clusters);
    }
}
