package io.netplanner.server.report;

import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.transmission.TransmissionResult;

/** What was planned, from what, and how it was asked for. */
public record Plan(
        Topology topology,
        TrafficMatrix traffic,
        RunParameters parameters,
        GroomingResult grooming,
        RoutingResult routing,
        TransmissionResult transmission,
        MaterialList materials) {

    RoutingParameters routingParameters() {
        return parameters.routing() == null ? RoutingParameters.DEFAULTS : parameters.routing();
    }
}
