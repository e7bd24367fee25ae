package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.regeneration.Reach;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import java.util.Optional;

/** How far the light of each request goes. Thread-safe. */
public interface RequestReach {

    Reach of(LightpathRequest request);

    /** Why a request is not to be routed at all; absent for most. */
    default Optional<String> findRefusal(LightpathRequest request) {
        return Optional.empty();
    }

    /** As many kilometres for every request. */
    static RequestReach ofKm(Network network, RoutingParameters parameters) {
        Double km = parameters.reachKm();
        Reach reach = Reach.ofKm(network, km == null ? Double.POSITIVE_INFINITY : km);
        return request -> reach;
    }
}
