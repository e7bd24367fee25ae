package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.regeneration.Reach;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The routing request in the form the engines work on. Immutable, thread-safe. */
final class RoutingProblem {
    private final RoutingRequest request;
    private final Network network;
    private final SpectrumRows rows;
    private final SpectrumScale scale;
    private final RoutePrices prices;
    private final RequestReach reaches;
    private final AdmittedArcs admitted;
    private final Map<OpenKey, OpenArcs> open = new ConcurrentHashMap<>();

    RoutingProblem(RoutingRequest request, RequestReach reaches) {
        this.request = request;
        network = Network.of(request.topology());
        this.reaches = reaches;
        boolean perDirection =
                request.requests().stream().anyMatch(asked -> asked.direction() == Direction.UNIDIRECTIONAL);
        rows = new SpectrumRows(network, perDirection);
        scale = new SpectrumScale(request.catalogue(), request.parameters().grid());
        admitted = new AdmittedArcs(network);
        prices = RoutePrices.of(request, network);
    }

    Network network() {
        return network;
    }

    SpectrumRows rows() {
        return rows;
    }

    RoutePrices prices() {
        return prices;
    }

    RequestReach reaches() {
        return reaches;
    }

    SpectrumScale scale() {
        return scale;
    }

    RoutingParameters parameters() {
        return request.parameters();
    }

    int routesPerRequest() {
        return Math.max(1, parameters().routesPerRequest());
    }

    boolean asksRestoration() {
        return requests().stream().anyMatch(asked -> asked.restoration() != Restoration.NONE);
    }

    boolean oneWavelength() {
        return parameters().oneWavelength();
    }

    /** Whether every lightpath is on one channel from end to end: no regenerator can be needed, or none may change it. */
    boolean keepsChannels() {
        return oneWavelength() || parameters().reachKm() == null && parameters().gsnrReach() == null;
    }

    List<LightpathRequest> requests() {
        return request.requests();
    }

    /** What an earlier run found, to go on from. */
    Optional<RoutingResult> findEarlier() {
        return Optional.ofNullable(request.earlier());
    }

    List<Cluster> clusters() {
        return request.clusters();
    }

    /** The arcs a query may walk: inside its cluster, within reach, both ways where it is bidirectional. Not to be modified. */
    OpenArcs openFor(RouteQuery query) {
        return open.computeIfAbsent(
                new OpenKey(query.cluster(), query.bidirectional(), query.reach()), key -> withinReach(query));
    }

    private OpenArcs withinReach(RouteQuery query) {
        OpenArcs within = openBeyondReach(query);
        for (int link = 0; link < network.linkCount(); link++) {
            if (!query.reach().spans(link)) {
                within.closeLink(link);
            }
        }
        return within;
    }

    /** As {@link #openFor}, with no limit to the reach but the one in kilometres, if any. Not to be modified. */
    OpenArcs openWithinKilometres(RouteQuery query) {
        Double km = parameters().reachKm();
        return open.computeIfAbsent(
                new OpenKey(query.cluster(), query.bidirectional(), null),
                key -> within(km == null ? Double.POSITIVE_INFINITY : km, query));
    }

    private OpenArcs within(double km, RouteQuery query) {
        OpenArcs within = openBeyondReach(query);
        IntStream.range(0, network.linkCount())
                .filter(link -> network.lengthKm(link) > km)
                .forEach(within::closeLink);
        return within;
    }

    /** As {@link #openFor}, links beyond the reach included. */
    OpenArcs openBeyondReach(RouteQuery query) {
        Cluster cluster = query.cluster() < 0 ? null : request.clusters().get(query.cluster());
        return admitted.of(cluster, query.bidirectional());
    }

    /** What the open arcs depend on; without a reach where kilometres alone count. */
    private record OpenKey(
            int cluster, boolean bidirectional, @Nullable Reach reach) {}
}
