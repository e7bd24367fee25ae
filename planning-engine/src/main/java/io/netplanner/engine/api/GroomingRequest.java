package io.netplanner.engine.api;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a grooming depends on. Same request, same result.
 *
 * @param installed cards of an earlier result: those that are needed again keep their places
 * @param fixed cards, lines and what rides on them that stay as they are, to which grooming only adds; absent where
 *     everything may change
 */
public record GroomingRequest(
        Topology topology,
        TrafficMatrix traffic,
        List<Cluster> clusters,
        EquipmentCatalogue catalogue,
        GroomingParameters parameters,
        List<Card> installed,
        @Nullable GroomingDraft fixed) {

    public GroomingRequest {
        clusters = List.copyOf(clusters);
        installed = List.copyOf(installed);
    }

    /** For a network in which only the places of cards matter. */
    public GroomingRequest(
            Topology topology,
            TrafficMatrix traffic,
            List<Cluster> clusters,
            EquipmentCatalogue catalogue,
            GroomingParameters parameters,
            List<Card> installed) {
        this(topology, traffic, clusters, catalogue, parameters, installed, null);
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
