package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.LinkWeight;
import io.netplanner.model.routing.NodeWeight;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.traffic.Protection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each request must light at least under the weights of a certificate. Not thread-safe. */
final class ProofWeights {
    private final RoutedCase routed;
    private final Set<String> failed;
    private final Map<String, Double> weightOf = new HashMap<>();
    private final Map<String, Double> passing = new HashMap<>();
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final Map<Kind, Double> known = new HashMap<>();
    private double sum;

    ProofWeights(RoutedCase routed, BoundCertificate certificate) {
        this.routed = routed;
        failed = new HashSet<>(certificate.failedLinks());
        routed.nodeNames().forEach(name -> numberOf.put(name, numberOf.size()));
        certificate.weights().forEach(this::add);
        certificate.passing().forEach(this::add);
    }

    /** Counts only where a channel that passes is known to leave a link of the node dark. */
    private void add(NodeWeight entry) {
        List<Link> links = routed.links().stream()
                .filter(link -> link.direction() == Direction.BIDIRECTIONAL)
                .filter(link ->
                        link.source().equals(entry.node()) || link.destination().equals(entry.node()))
                .toList();
        boolean whole = links.stream().noneMatch(link -> failed.contains(link.id()));
        if (links.size() % 2 == 1 && whole && isAlike() && keepsChannels()) {
            passing.merge(entry.node(), Math.max(0, entry.weight()), Double::sum);
            sum += Math.max(0, entry.weight()) * (links.size() - 1) / 2;
        }
    }

    private boolean isAlike() {
        return routed.requests().stream().allMatch(asked -> asked.direction() == Direction.BIDIRECTIONAL);
    }

    private boolean keepsChannels() {
        RoutingParameters parameters = routed.parameters();
        return parameters.oneWavelength() || parameters.reachKm() == null && parameters.gsnrReach() == null;
    }

    /** A weight that stands for both directions counts for each where they are not always lit alike. */
    private void add(LinkWeight entry) {
        boolean alike = isAlike();
        double weight = failed.contains(entry.link()) ? 0 : Math.max(0, entry.weight());
        Link link = routed.findLink(entry.link()).orElse(null);
        if (link == null) {
            return;
        }
        if (entry.from() != null) {
            weightOf.merge(key(link.id(), entry.from()), weight, Double::sum);
            sum += weight;
        } else {
            weightOf.merge(key(link.id(), link.source()), alike ? weight / 2 : weight, Double::sum);
            weightOf.merge(key(link.id(), link.destination()), alike ? weight / 2 : weight, Double::sum);
            sum += alike ? weight : 2 * weight;
        }
    }

    private static String key(String link, String from) {
        return link + '\n' + from;
    }

    /** Of all links and directions together, and of nodes as often as a channel can pass through them. */
    double sum() {
        return sum;
    }

    /** What a request lights at least, for each channel of its width; infinite where it has no route. */
    double of(LightpathRequest request) {
        return known.computeIfAbsent(Kind.of(request), kind -> least(request));
    }

    private double least(LightpathRequest request) {
        int routes = request.protection() == Protection.NONE ? 1 : 2;
        boolean restored = !failed.isEmpty() && request.restoration().ordinal() >= failed.size();
        double left = restored ? routes * send(request, 1, true) : Double.POSITIVE_INFINITY;
        return left < Double.POSITIVE_INFINITY ? left : onRoutes(routes, request);
    }

    /** Two routes that may meet weigh at least as much as the lightest one twice. */
    private double onRoutes(int routes, LightpathRequest request) {
        double apart = send(request, routes, false);
        boolean mayMeet =
                apart == Double.POSITIVE_INFINITY && routed.parameters().allowsSharing();
        return mayMeet ? routes * send(request, 1, false) : apart;
    }

    private double send(LightpathRequest request, int units, boolean aroundFailure) {
        LeastFlow flow = new LeastFlow(2 * numberOf.size());
        boolean nodesOnce = units > 1 && request.protection() != Protection.LINK_DISJOINT;
        numberOf.forEach((name, node) ->
                flow.addArc(2 * node, 2 * node + 1, nodesOnce ? 1 : units, passing.getOrDefault(name, 0.0)));
        for (Link link : routed.links()) {
            if (isOpen(link, request) && !(aroundFailure && failed.contains(link.id()))) {
                addWays(link, request, flow);
            }
        }
        return flow.send(2 * numberOf.get(request.source()) + 1, 2 * numberOf.get(request.destination()), units);
    }

    private void addWays(Link link, LightpathRequest request, LeastFlow flow) {
        addWay(link, link.source(), link.destination(), request, flow);
        if (link.direction() == Direction.BIDIRECTIONAL) {
            addWay(link, link.destination(), link.source(), request, flow);
        }
    }

    private void addWay(Link link, String from, String to, LightpathRequest request, LeastFlow flow) {
        double weight = weightOf.getOrDefault(key(link.id(), from), 0.0);
        if (request.direction() == Direction.BIDIRECTIONAL) {
            weight += weightOf.getOrDefault(key(link.id(), to), 0.0);
        }
        flow.addArc(2 * numberOf.get(from) + 1, 2 * numberOf.get(to), 1, weight);
    }

    private boolean isOpen(Link link, LightpathRequest request) {
        Double reach = routed.parameters().reachKm();
        boolean oneWay = link.direction() == Direction.UNIDIRECTIONAL;
        return !(oneWay && request.direction() == Direction.BIDIRECTIONAL)
                && (reach == null || link.lengthKm() <= reach)
                && numberOf.keySet().containsAll(List.of(link.source(), link.destination()))
                && isInside(link, request.cluster());
    }

    private boolean isInside(Link link, @Nullable String name) {
        Cluster cluster = name == null ? null : routed.findCluster(name).orElse(null);
        return cluster == null || isMember(link.source(), cluster) && isMember(link.destination(), cluster);
    }

    private static boolean isMember(String node, Cluster cluster) {
        return cluster.gateways().contains(node) || cluster.subnodes().contains(node);
    }

    /** Requests that light the same. */
    private record Kind(
            String source,
            String target,
            List<Object> asked,
            @Nullable String cluster) {
        static Kind of(LightpathRequest r) {
            return new Kind(
                    r.source(), r.destination(), List.of(r.protection(), r.restoration(), r.direction()), r.cluster());
        }
    }
}
