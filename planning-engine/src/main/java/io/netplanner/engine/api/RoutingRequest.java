package io.netplanner.engine.api;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a routing and wavelength assignment depends on. Same request, same result.
 *
 * @param catalogue what there is; where the parameters name an operational mode, no other of its modes
 * @param earlier a valid result of the same requests to go on from; absent for a cold start
 */
public record RoutingRequest(
        Topology topology,
        List<LightpathRequest> requests,
        List<Cluster> clusters,
        EquipmentCatalogue catalogue,
        RoutingParameters parameters,
        @Nullable RoutingResult earlier) {

    public RoutingRequest {
        requests = List.copyOf(requests);
        clusters = List.copyOf(clusters);
        catalogue = parameters.mode() == null ? catalogue : onlyMode(catalogue, parameters.mode());
    }

    private static EquipmentCatalogue onlyMode(EquipmentCatalogue catalogue, String mode) {
        return catalogue
                .findOperationalMode(mode)
                .map(found -> catalogue.withOperationalModes(List.of(found)))
                .orElseThrow(() -> new PlanningRefusedException(List.of(Issue.error(
                        "MODE_UNKNOWN",
                        "/mode",
                        "The catalogue has no operational mode \"" + mode + "\". It has "
                                + catalogue.operationalModes().stream()
                                        .map(OperationalMode::name)
                                        .collect(Collectors.joining(", "))
                                + "."))));
    }

    /** With nothing to go on from. */
    public RoutingRequest(
            Topology topology,
            List<LightpathRequest> requests,
            List<Cluster> clusters,
            EquipmentCatalogue catalogue,
            RoutingParameters parameters) {
        this(topology, requests, clusters, catalogue, parameters, null);
    }

    /** The most signals that a fibre can hold: one a channel, or as many of the narrowest mode as fit side by side. */
    public int signalCapacity() {
        int size = parameters.channels();
        if (parameters.grid() != SpectrumGrid.FLEXIBLE) {
            return size;
        }
        return catalogue.operationalModes().stream()
                .mapToInt(mode -> Math.max(1, size / FrequencySlot.slotsFor(mode.channelWidthGhz())))
                .max()
                .orElse(size);
    }

    public RoutingRequest withEarlier(RoutingResult result) {
        return new RoutingRequest(topology, requests, clusters, catalogue, parameters, result);
    }
}
