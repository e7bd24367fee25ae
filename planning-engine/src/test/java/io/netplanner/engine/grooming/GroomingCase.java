package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.ServiceType;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Builds small grooming requests: links as {@code "A-B"}, demands by their ends and services as {@code "12 GE"}. */
public final class GroomingCase {

    private final Set<String> nodes = new LinkedHashSet<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private EquipmentCatalogue catalogue = DefaultCatalogue.get();
    private GroomingAlgorithm algorithm = GroomingAlgorithm.END_TO_END;
    private double thresholdGbps;
    private double lineRateGbps = 100;
    private List<Card> installed = List.of();
    private @Nullable GroomingDraft fixed;

    /** A network of links of 100 km. */
    public static GroomingCase on(String... links) {
        GroomingCase built = new GroomingCase();
        for (String link : links) {
            String[] ends = link.split("-");
            built.nodes.addAll(Arrays.asList(ends));
            built.links.add(new Link(link + "#" + built.links.size(), ends[0], ends[1], 100, Link.DEFAULT_FIBER_TYPE));
        }
        return built;
    }

    /** Adds an unprotected demand; its id is its number, counted from 1. */
    public GroomingCase demand(String ends, String... services) {
        return demand(ends, Protection.NONE, Restoration.NONE, services);
    }

    public GroomingCase demand(String ends, Protection protection, Restoration restoration, String... services) {
        String id = Integer.toString(demands.size() + 1);
        String[] node = ends.split("-");
        nodes.addAll(Arrays.asList(node));
        List<ServiceGroup> groups = new ArrayList<>();
        for (String service : services) {
            int space = service.indexOf(' ');
            groups.add(group(id, service.substring(space + 1), Integer.parseInt(service.substring(0, space))));
        }
        demands.add(new Demand(id, node[0], node[1], protection, restoration, groups));
        return this;
    }

    private static ServiceGroup group(String demand, String type, int quantity) {
        return new ServiceGroup(
                type,
                IntStream.rangeClosed(1, quantity)
                        .mapToObj(n -> "%s/%s/%d".formatted(demand, type, n))
                        .toList());
    }

    public GroomingCase cluster(String name, List<String> gateways, List<String> subnodes) {
        clusters.add(new Cluster(name, "#2a7f62", gateways, subnodes));
        return this;
    }

    public GroomingCase catalogue(EquipmentCatalogue other) {
        catalogue = other;
        return this;
    }

    /** In place of all cards of the catalogue. */
    public GroomingCase cards(List<Xponder> others) {
        return catalogue(catalogue.serviceTypes(), others);
    }

    /** Prices of cards by name, in place of all prices of the catalogue. */
    public GroomingCase prices(Map<String, Double> prices) {
        return cards(catalogue.xponders().stream()
                .map(card -> priced(card, prices.get(card.name())))
                .toList());
    }

    private static Xponder priced(Xponder card, @Nullable Double price) {
        return new Xponder(
                card.name(),
                card.role(),
                card.clientPorts(),
                card.clientTypes(),
                card.clientLimits(),
                card.acceptsGroomoutsOf(),
                card.lines(),
                card.lineRateGbps(),
                card.coherent(),
                card.slots(),
                card.powerWatt(),
                price);
    }

    /** In place of all service types of the catalogue. */
    public GroomingCase serviceTypes(List<ServiceType> others) {
        return catalogue(others, catalogue.xponders());
    }

    private GroomingCase catalogue(List<ServiceType> types, List<Xponder> cards) {
        return catalogue(new EquipmentCatalogue(
                catalogue.formatVersion(),
                "of a test",
                types,
                cards,
                catalogue.operationalModes(),
                catalogue.fiberTypes(),
                catalogue.amplifierTypes(),
                catalogue.roadm(),
                catalogue.lineRules(),
                catalogue.rack(),
                catalogue.nodeEquipment()));
    }

    public GroomingCase algorithm(GroomingAlgorithm other) {
        algorithm = other;
        return this;
    }

    public GroomingCase threshold(double gbps) {
        thresholdGbps = gbps;
        return this;
    }

    public GroomingCase lineRate(double gbps) {
        lineRateGbps = gbps;
        return this;
    }

    public GroomingCase installed(List<Card> cards) {
        installed = cards;
        return this;
    }

    /** Keeps the cards and lightpaths of an earlier result as they are. */
    public GroomingCase keeping(GroomingResult earlier) {
        fixed = new ManualGrooming().draftOf(earlier, catalogue);
        return this;
    }

    public GroomingRequest request() {
        List<Node> placed = new ArrayList<>();
        nodes.forEach(name -> placed.add(new Node(name, 40 + placed.size(), 10, RoadmType.CDC)));
        return new GroomingRequest(
                new Topology("case", placed, links),
                new TrafficMatrix("case", demands),
                clusters,
                catalogue,
                new GroomingParameters(algorithm, thresholdGbps, lineRateGbps, 1, 60),
                installed,
                fixed);
    }

    public GroomingResult groom() {
        return new DefaultGroomer().groom(request(), Execution.quiet());
    }

    /** Groomed, and held to every rule. */
    public GroomingResult groomChecked() {
        GroomingRequest request = request();
        GroomingResult result = new DefaultGroomer().groom(request, Execution.quiet());
        assertThat(new GroomingValidator().validate(request, result)).isEmpty();
        return result;
    }
}
