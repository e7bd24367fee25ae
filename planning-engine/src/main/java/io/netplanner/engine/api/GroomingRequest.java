package io.netplanner.engine.api;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;

/** Everything a grooming depends on. Same request, same result. */
public record GroomingRequest(
        Topology topology,
        TrafficMatrix traffic,
        List<Cluster> clusters,
        EquipmentCatalogue catalogue,
        GroomingParameters parameters) {

    public GroomingRequest {
        clusters = List.copyOf(clusters);
    }
}
