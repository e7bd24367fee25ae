package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.MaterialsValidator;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.SiteMaterials;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random rings with chords, half their nodes Directionless, whose routes need regenerators after two links: what the list
 * of materials holds against every link and every two links of the network failing, each played through.
 */
class E05_RestorationByBruteForceTest {

    private static final double REACH_KM = 250;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsWhatTheWorstOfAllFailuresAsksFor(long seed) {
        GroomingCase network = network(new Random(seed));
        GroomingRequest request = network.request();
        Topology topology = halfDirectionless(request.topology());
        GroomingResult grooming = network.groom();
        RoutingResult routing = route(topology, request.catalogue(), grooming, seed);
        PlayedFailures played = new PlayedFailures(
                topology.links().stream().map(Link::id).toList(),
                routing.lightpaths(),
                grooming.lightpaths().stream()
                        .collect(Collectors.toMap(GroomedLightpath::id, GroomedLightpath::restoration)));

        MaterialsRequest asked = new MaterialsRequest(topology, request.catalogue(), grooming, routing);
        MaterialList list = new MaterialsPlanner().plan(asked);

        assertThat(new MaterialsValidator().validate(asked, list)).isEmpty();
        Map<String, SiteMaterials> sites =
                list.sites().stream().collect(Collectors.toMap(SiteMaterials::site, Function.identity()));
        for (Node node : topology.nodes()) {
            SiteMaterials site = sites.get(node.name());
            assertThat(cards(site) - ends(grooming, node))
                    .as("cards of regenerators at %s", node.name())
                    .isEqualTo(2 * played.regenerators(node.name()));
            assertThat(dropGroups(site))
                    .as("groups of add and drop at %s", node.name())
                    .isEqualTo(
                            node.roadmType() == RoadmType.CDC
                                    ? Math.min(1, played.mostDrops(node.name()))
                                    : played.mostDrops(node.name()));
        }
    }

    private static GroomingCase network(Random random) {
        int nodes = 5 + random.nextInt(3);
        List<String> links = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            links.add("N%d-N%d".formatted(n, (n + 1) % nodes));
        }
        for (int chord = 0; chord < 3; chord++) {
            links.add(ends(nodes, random));
        }
        GroomingCase network = GroomingCase.on(links.toArray(String[]::new));
        for (int demand = 0; demand < 7; demand++) {
            network.demand(
                    ends(nodes, random),
                    demand == 0 ? Protection.NODE_DISJOINT : Protection.NONE,
                    demand % 3 == 1 ? Restoration.JOINT_SAME : Restoration.ADV_JOINT_SAME,
                    "1 100GE");
        }
        return network;
    }

    private static String ends(int nodes, Random random) {
        int from = random.nextInt(nodes);
        return "N%d-N%d".formatted(from, (from + 1 + random.nextInt(nodes - 1)) % nodes);
    }

    private static Topology halfDirectionless(Topology topology) {
        return new Topology(
                topology.name(),
                topology.nodes().stream()
                        .map(node -> new Node(
                                node.name(),
                                node.latitude(),
                                node.longitude(),
                                node.name().charAt(1) % 2 == 0 ? RoadmType.CDC : RoadmType.DIRECTIONLESS))
                        .toList(),
                topology.links());
    }

    private static RoutingResult route(
            Topology topology, EquipmentCatalogue catalogue, GroomingResult grooming, long seed) {
        RoutingParameters parameters = new RoutingParameters(
                RoutingAlgorithm.GREEDY, RoutingObjective.CHANNELS, 40, REACH_KM, 3, false, seed, 1);
        return new PortfolioRouter()
                .route(
                        new RoutingRequest(topology, GroomedRequests.of(grooming), List.of(), catalogue, parameters),
                        Execution.quiet());
    }

    private static int cards(SiteMaterials site) {
        return PlannedMaterials.counts(site.lines()).getOrDefault("TP1H", 0);
    }

    private static int ends(GroomingResult grooming, Node node) {
        return (int) grooming.cards().stream()
                .filter(card -> card.node().equals(node.name()))
                .count();
    }

    /** Switches beyond one for each degree: nodes of two degrees have none of those without protection. */
    private static int dropGroups(SiteMaterials site) {
        Map<String, Integer> counts = PlannedMaterials.counts(site.lines());
        int switches = counts.getOrDefault("WS4", 0) + counts.getOrDefault("WS9", 0);
        boolean patched = site.degree() < 3 && !counts.containsKey("SM2");
        return patched || switches == 0 ? switches : switches - site.degree();
    }
}
