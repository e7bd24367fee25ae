package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.regeneration.RegeneratorPlacement;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The routing request in the form the engines work on. Immutable, thread-safe. */
final class RoutingProblem {
    private final RoutingRequest request;
    private final Network network;
    private final SpectrumRows rows;
    private final SpectrumScale scale;
    private final RegeneratorPlacement regenerators;
    private final double reachKm;
    /** First without a cluster, then one for each. */
    private final List<OpenArcs> openOneWay = new ArrayList<>();

    private final List<OpenArcs> openBothWays;

    RoutingProblem(RoutingRequest request) {
        this.request = request;
        network = Network.of(request.topology());
        Double reach = request.parameters().reachKm();
        reachKm = reach == null ? Double.POSITIVE_INFINITY : reach;
        regenerators = new RegeneratorPlacement(network, reachKm);
        boolean perDirection =
                request.requests().stream().anyMatch(asked -> asked.direction() == Direction.UNIDIRECTIONAL);
        rows = new SpectrumRows(network, perDirection);
        SpectrumGrid grid = request.parameters().grid();
        scale = new SpectrumScale(
                request.catalogue(),
                grid == null ? SpectrumGrid.FIXED : grid,
                request.parameters().channels());
        OpenArcs openAnywhere = OpenArcs.all(network);
        for (int link = 0; link < network.linkCount(); link++) {
            if (!regenerators.spans(link)) {
                openAnywhere.closeLink(link);
            }
        }
        openOneWay.add(openAnywhere);
        request.clusters().forEach(cluster -> openOneWay.add(inside(cluster, openAnywhere)));
        openBothWays = openOneWay.stream().map(this::withoutOneWayLinks).toList();
    }

    private OpenArcs inside(Cluster cluster, OpenArcs part) {
        Set<String> members = new HashSet<>(cluster.gateways());
        members.addAll(cluster.subnodes());
        OpenArcs open = part.copy();
        for (int node = 0; node < network.nodeCount(); node++) {
            if (!members.contains(network.nodeName(node))) {
                open.closeNode(node);
            }
        }
        return open;
    }

    Network network() {
        return network;
    }

    SpectrumRows rows() {
        return rows;
    }

    RegeneratorPlacement regenerators() {
        return regenerators;
    }

    double reachKm() {
        return reachKm;
    }

    boolean hasReach() {
        return reachKm < Double.POSITIVE_INFINITY;
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

    List<LightpathRequest> requests() {
        return request.requests();
    }

    List<Cluster> clusters() {
        return request.clusters();
    }

    /** The arcs a query may walk: inside its cluster, within reach, both ways where it is bidirectional. Not to be modified. */
    OpenArcs openFor(RouteQuery query) {
        List<OpenArcs> parts = query.bidirectional() ? openBothWays : openOneWay;
        return parts.get(query.cluster() + 1);
    }

    /** As {@link #openFor}, links beyond the reach included. */
    OpenArcs openBeyondReach(RouteQuery query) {
        OpenArcs all = OpenArcs.all(network);
        OpenArcs open = query.cluster() < 0 ? all : inside(request.clusters().get(query.cluster()), all);
        return query.bidirectional() ? withoutOneWayLinks(open) : open;
    }

    private OpenArcs withoutOneWayLinks(OpenArcs part) {
        OpenArcs open = part.copy();
        for (int link = 0; link < network.linkCount(); link++) {
            if (!network.isBidirectional(link)) {
                open.closeLink(link);
            }
        }
        return open;
    }
}
