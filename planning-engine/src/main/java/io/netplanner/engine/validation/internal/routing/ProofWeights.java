package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.routing.BoundCertificate;
import io.netplanner.model.routing.CutWeight;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.LinkWeight;
import io.netplanner.model.routing.NodeWeight;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
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
    private final boolean spare;
    private List<CutWeight> cuts = List.of();
    private double sum;

    /** @param spare whether spare takes up channels in what is bounded */
    ProofWeights(RoutedCase routed, BoundCertificate certificate, boolean spare) {
        this.routed = routed;
        this.spare = spare;
        failed = new HashSet<>(certificate.failedLinks());
        routed.nodeNames().forEach(name -> numberOf.put(name, numberOf.size()));
        certificate.weights().forEach(this::add);
        certificate.passing().forEach(this::add);
        if (isAlike() && failed.isEmpty()) {
            cuts = certificate.cuts();
            cuts.forEach(cut -> sum += Math.max(0, cut.weight()));
        }
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
        return known.computeIfAbsent(Kind.of(request), kind -> least(request) + onCuts(request));
    }

    /** Of each channel that crosses a cut, as many links stay dark as failures must be survived. */
    private double onCuts(LightpathRequest request) {
        int routes = request.protection() == Protection.NONE ? 1 : 2;
        double weight = 0;
        for (CutWeight cut : cuts) {
            long links = routed.links().stream()
                    .filter(link -> cut.links().contains(link.id()))
                    .count();
            if (!isJoinedWithout(cut.links(), request)) {
                weight += routes * Math.max(0, cut.weight()) / Math.max(1, links - dark(request));
            }
        }
        return weight;
    }

    private int dark(LightpathRequest request) {
        if (!spare || request.restoration() == Restoration.NONE) {
            return 0;
        }
        boolean pairs = request.restoration() == Restoration.ADV_JOINT_SAME
                && routed.parameters().gsnrReach() == null
                && hasWaysWithout(List.of(), 3, request);
        return pairs ? 2 : 1;
    }

    private boolean isJoinedWithout(List<String> missing, LightpathRequest request) {
        return hasWaysWithout(missing, 1, request);
    }

    private double least(LightpathRequest request) {
        int routes = request.protection() == Protection.NONE ? 1 : 2;
        boolean restored = spare && !failed.isEmpty() && request.restoration().ordinal() >= failed.size();
        if (owns(request)) {
            Set<String> own = indispensable(request);
            return routes * weightOfAll(own) + onRoutes(routes, request, own);
        }
        double left = restored ? routes * send(request, 1, Set.of(), true) : Double.POSITIVE_INFINITY;
        return left < Double.POSITIVE_INFINITY ? left : onRoutes(routes, request, Set.of());
    }

    /** Two routes that may meet weigh at least as much as the lightest one twice. */
    private double onRoutes(int routes, LightpathRequest request, Set<String> free) {
        double apart = send(request, routes, free, false);
        boolean mayMeet =
                apart == Double.POSITIVE_INFINITY && routed.parameters().allowsSharing();
        return mayMeet ? routes * send(request, 1, free, false) : apart;
    }

    /** Whether links that it cannot do without in a failure are its own on its channel. */
    private boolean owns(LightpathRequest request) {
        return failed.isEmpty()
                && spare
                && request.restoration() != Restoration.NONE
                && request.cluster() == null
                && isAlike()
                && keepsChannels();
    }

    /** Links that weigh something and without which no two ways are left that share no link. */
    private Set<String> indispensable(LightpathRequest request) {
        Set<String> links = new HashSet<>();
        for (Link link : routed.links()) {
            if (isOpen(link, request) && weightOf(link) > 0 && !hasWaysWithout(List.of(link.id()), 2, request)) {
                links.add(link.id());
            }
        }
        return links;
    }

    /** So many ways that share no link. */
    private boolean hasWaysWithout(List<String> missing, int ways, LightpathRequest request) {
        LeastFlow flow = new LeastFlow(numberOf.size());
        for (Link link : routed.links()) {
            if (isOpen(link, request) && !missing.contains(link.id())) {
                flow.addArc(numberOf.get(link.source()), numberOf.get(link.destination()), 1, 0);
                flow.addArc(numberOf.get(link.destination()), numberOf.get(link.source()), 1, 0);
            }
        }
        return flow.send(numberOf.get(request.source()), numberOf.get(request.destination()), ways)
                < Double.POSITIVE_INFINITY;
    }

    private double weightOfAll(Set<String> links) {
        return routed.links().stream()
                .filter(link -> links.contains(link.id()))
                .mapToDouble(this::weightOf)
                .sum();
    }

    /** Both ways. */
    private double weightOf(Link link) {
        return weightOf.getOrDefault(key(link.id(), link.source()), 0.0)
                + weightOf.getOrDefault(key(link.id(), link.destination()), 0.0);
    }

    /** @param free links that weigh nothing */
    private double send(LightpathRequest request, int units, Set<String> free, boolean aroundFailure) {
        LeastFlow flow = new LeastFlow(2 * numberOf.size());
        boolean nodesOnce = units > 1 && request.protection() != Protection.LINK_DISJOINT;
        numberOf.forEach((name, node) ->
                flow.addArc(2 * node, 2 * node + 1, nodesOnce ? 1 : units, passing.getOrDefault(name, 0.0)));
        for (Link link : routed.links()) {
            if (isOpen(link, request) && !(aroundFailure && failed.contains(link.id()))) {
                addWays(link, request, free, flow);
            }
        }
        return flow.send(2 * numberOf.get(request.source()) + 1, 2 * numberOf.get(request.destination()), units);
    }

    private void addWays(Link link, LightpathRequest request, Set<String> free, LeastFlow flow) {
        boolean weighs = !free.contains(link.id());
        addWay(link.source(), link.destination(), weighs ? weightOf(link, link.source(), request) : 0, flow);
        if (link.direction() == Direction.BIDIRECTIONAL) {
            addWay(link.destination(), link.source(), weighs ? weightOf(link, link.destination(), request) : 0, flow);
        }
    }

    private double weightOf(Link link, String from, LightpathRequest request) {
        return request.direction() == Direction.BIDIRECTIONAL
                ? weightOf(link)
                : weightOf.getOrDefault(key(link.id(), from), 0.0);
    }

    private void addWay(String from, String to, double weight, LeastFlow flow) {
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
