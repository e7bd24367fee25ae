package io.netplanner.engine.routing;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.SpectrumGrid;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A network as drawn in a scenario, request by request. A link is written {@code "A-B 100"}, with {@code #id} for a
 * parallel one, {@code >} for one way and {@code @duct} for a risk group: {@code "A>B#2 100 @duct 7"}.
 */
public final class Draw {
    private final List<Link> links = new ArrayList<>();
    private final List<LightpathRequest> requests = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Set<String> directionless = new LinkedHashSet<>();
    private RoutingParameters parameters = RoutingParameters.DEFAULTS;

    public static Draw network(String... lines) {
        Draw draw = new Draw();
        Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .forEach(draw::link);
        return draw.with(RoutingAlgorithm.GREEDY);
    }

    private void link(String text) {
        String[] words = text.split(" ", 3);
        String ends = words[0].split("#")[0];
        boolean oneWay = ends.contains(">");
        String[] nodes = ends.split("[->]");
        List<String> risks = words.length > 2 ? List.of(words[2].substring(1)) : List.of();
        links.add(new Link(
                words[0].replace('>', '-'),
                nodes[0],
                nodes[1],
                Double.parseDouble(words[1]),
                Link.DEFAULT_FIBER_TYPE,
                oneWay ? Direction.UNIDIRECTIONAL : Direction.BIDIRECTIONAL,
                risks,
                List.of(),
                Map.of()));
    }

    public Draw directionless(String... nodes) {
        directionless.addAll(List.of(nodes));
        return this;
    }

    public Draw cluster(String name, String... nodes) {
        clusters.add(
                new Cluster(name, "#2a7f62", List.of(nodes[0]), List.of(nodes).subList(1, nodes.length)));
        return this;
    }

    public Draw ask(String source, String destination) {
        return ask(source, destination, Protection.NONE);
    }

    public Draw ask(String source, String destination, Protection protection) {
        return ask(source, destination, protection, Restoration.NONE);
    }

    public Draw ask(String source, String destination, Protection protection, Restoration restoration) {
        requests.add(new LightpathRequest(nextId(), source, destination, 100, protection, restoration));
        return this;
    }

    public Draw askOneWay(String source, String destination) {
        return askOneWay(source, destination, Restoration.NONE);
    }

    public Draw askOneWay(String source, String destination, Restoration restoration) {
        requests.add(new LightpathRequest(
                nextId(), source, destination, 100, Protection.NONE, restoration, Direction.UNIDIRECTIONAL, null));
        return this;
    }

    public Draw askInside(String cluster, String source, String destination) {
        requests.add(new LightpathRequest(
                nextId(),
                source,
                destination,
                100,
                Protection.NONE,
                Restoration.NONE,
                Direction.BIDIRECTIONAL,
                cluster));
        return this;
    }

    private String nextId() {
        return "r" + (requests.size() + 1);
    }

    public Draw channels(int channels) {
        RoutingParameters p = parameters;
        return set(new RoutingParameters(
                p.algorithm(), p.objective(), channels, p.reachKm(), 5, p.oneWavelength(), p.seed(), 60));
    }

    public Draw reachKm(double km) {
        RoutingParameters p = parameters;
        return set(new RoutingParameters(
                p.algorithm(), p.objective(), p.channels(), km, 5, p.oneWavelength(), p.seed(), 60));
    }

    public Draw oneWavelength() {
        RoutingParameters p = parameters;
        return set(
                new RoutingParameters(p.algorithm(), p.objective(), p.channels(), p.reachKm(), 5, true, p.seed(), 60));
    }

    public Draw with(RoutingAlgorithm algorithm) {
        RoutingParameters p = parameters;
        return set(new RoutingParameters(
                algorithm, p.objective(), p.channels(), p.reachKm(), 5, p.oneWavelength(), p.seed(), 60));
    }

    public Draw with(RoutingObjective objective) {
        RoutingParameters p = parameters;
        return set(new RoutingParameters(
                p.algorithm(), objective, p.channels(), p.reachKm(), 5, p.oneWavelength(), p.seed(), 60));
    }

    /** Slots of 12.5 GHz. */
    public Draw flexible(int slots) {
        channels(slots);
        parameters = parameters.withGrid(SpectrumGrid.FLEXIBLE);
        return this;
    }

    public Draw askRate(String source, String destination, double rateGbps) {
        requests.add(new LightpathRequest(nextId(), source, destination, rateGbps, Protection.NONE, Restoration.NONE));
        return this;
    }

    private Draw set(RoutingParameters changed) {
        parameters = changed.with(parameters.grid(), parameters.pairs(), parameters.alpha());
        return this;
    }

    /** Pairs that share something where no disjoint one exists. */
    public Draw mostDisjoint() {
        parameters = parameters.with(parameters.grid(), PairRule.MOST_DISJOINT, parameters.alpha());
        return this;
    }

    /** Channels against regenerators. */
    public Draw weighted(double alpha) {
        with(RoutingObjective.WEIGHTED);
        parameters = parameters.with(parameters.grid(), parameters.pairs(), alpha);
        return this;
    }

    public Draw ask(LightpathRequest request) {
        requests.add(request);
        return this;
    }

    public RoutingRequest request() {
        Set<String> names = new LinkedHashSet<>();
        links.forEach(link -> names.addAll(List.of(link.source(), link.destination())));
        List<Node> nodes = names.stream()
                .map(name ->
                        new Node(name, 0, 0, directionless.contains(name) ? RoadmType.DIRECTIONLESS : RoadmType.CDC))
                .toList();
        return new RoutingRequest(
                new Topology("drawn", nodes, links), requests, clusters, DefaultCatalogue.get(), parameters);
    }

    public RoutingResult route() {
        return new PortfolioRouter().route(request(), Execution.quiet());
    }

    public static Lightpath lightpath(RoutingResult result, String id) {
        return result.lightpaths().stream()
                .filter(lightpath -> lightpath.requestId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is unserved: " + result.unserved()));
    }
}
