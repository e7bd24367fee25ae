package io.netplanner.engine.api;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;

/**
 * Everything a grooming depends on. Same request, same result.
 *
 * @param installed cards of an earlier result: those that are needed again keep their places
 */
public record GroomingRequest(
        Topology topology,
        TrafficMatrix traffic,
        List<Cluster> clusters,
        EquipmentCatalogue catalogue,
        GroomingParameters parameters,
        List<Card> installed) {

    public GroomingRequest {
        clusters = List.copyOf(clusters);
        installed = List.copyOf(installed);
    }

    /** For a network in which nothing is installed yet. */
    public GroomingRequest(
            Topology topology,
            TrafficMatrix traffic,
            List<Cluster> clusters,
            EquipmentCatalogue catalogue,
            GroomingParameters parameters) {
        this(topology, traffic, clusters, catalogue, parameters, List.of());
    }
}
