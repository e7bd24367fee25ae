package io.netplanner.engine.routing;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What {@link RoutingQuality} routes: backbones of the literature, Gabriel graphs, random networks. Seeded. */
final class QualityCases {
    private QualityCases() {}

    static List<QualityCase> all() {
        List<QualityCase> cases = new ArrayList<>();
        Backbones.small().forEach((name, topology) -> cases.add(allToAll(name, topology, 80, 10)));
        for (int seed = 1; seed <= 10; seed++) {
            cases.add(allToAll("gabriel-" + (12 + 2 * seed), gabriel(12 + 2 * seed, seed), 200, 5));
        }
        for (int seed = 11; seed <= 40; seed++) {
            cases.add(allToAll("proof-" + seed, gabriel(10 + seed % 21, seed), 200, 5));
        }
        Topology continent = random(28, 42, 5);
        cases.add(protectedPairs("continental-100", continent, 100));
        cases.add(protectedPairs("continental-300", continent, 300));
        for (int seed = 1; seed <= 4; seed++) {
            cases.add(protectedPairs("protected-ring-" + seed, random(28, 42, seed), 100));
            cases.add(protectedPairs("protected-gabriel-" + seed, new SparseGabriel(28, 42, seed).topology(), 100));
        }
        for (int seed = 1; seed <= 3; seed++) {
            cases.add(oneWay("random-" + seed, random(100, 150 + 50 * seed, seed), 10_000, 60));
        }
        for (int percent = 20; percent <= 100; percent += 40) {
            cases.add(pairs("pairs-sparse-" + percent, random(100, 175, percent), percent));
            cases.add(pairs("pairs-dense-" + percent, random(100, 270, percent), percent));
            cases.add(pairs("pairs-gabriel-" + percent, gabriel(100, percent), percent));
        }
        cases.addAll(RestoredCases.all());
        cases.add(pairs("lattice-grid", lattice(10, false), 100));
        cases.add(pairs("lattice-torus", lattice(10, true), 100));
        cases.add(pairs("peers-nsfnet", Backbones.nsfnet(), 100));
        cases.add(pairs("peers-cost266", Backbones.cost266(), 100));
        cases.add(pairs("peers-coronet60", Backbones.coronet60(), 100));
        return cases;
    }

    private static QualityCase allToAll(String name, Topology topology, int channels, int seconds) {
        List<LightpathRequest> requests = new ArrayList<>();
        List<Node> nodes = topology.nodes();
        for (int a = 0; a < nodes.size(); a++) {
            for (int b = a + 1; b < nodes.size(); b++) {
                requests.add(request(requests.size(), nodes.get(a), nodes.get(b), Protection.NONE));
            }
        }
        return new QualityCase(name, of(topology, requests, channels, seconds));
    }

    private static QualityCase protectedPairs(String name, Topology topology, int count) {
        SplittableRandom random = new SplittableRandom(count);
        List<LightpathRequest> requests = new ArrayList<>();
        while (requests.size() < count) {
            Node a = topology.nodes().get(random.nextInt(topology.nodes().size()));
            Node b = topology.nodes().get(random.nextInt(topology.nodes().size()));
            if (!a.equals(b)) {
                requests.add(request(requests.size(), a, b, Protection.NODE_DISJOINT));
            }
        }
        return new QualityCase(name, of(topology, requests, 80, 20));
    }

    private static QualityCase oneWay(String name, Topology topology, int count, int seconds) {
        SplittableRandom random = new SplittableRandom(count);
        List<LightpathRequest> requests = new ArrayList<>();
        while (requests.size() < count) {
            int a = random.nextInt(topology.nodes().size());
            int b = random.nextInt(topology.nodes().size());
            if (a != b) {
                requests.add(oneWay(
                        requests.size(),
                        topology.nodes().get(a),
                        topology.nodes().get(b)));
            }
        }
        return new QualityCase(name, of(topology, requests, 500, seconds));
    }

    /** One-way requests of a share of all ordered pairs of nodes. */
    private static QualityCase pairs(String name, Topology topology, int percent) {
        SplittableRandom random = new SplittableRandom(percent);
        List<LightpathRequest> requests = new ArrayList<>();
        for (Node a : topology.nodes()) {
            for (Node b : topology.nodes()) {
                if (!a.equals(b) && random.nextInt(100) < percent) {
                    requests.add(oneWay(requests.size(), a, b));
                }
            }
        }
        return new QualityCase(name, of(topology, requests, 1000, 60));
    }

    private static LightpathRequest oneWay(int number, Node a, Node b) {
        return new LightpathRequest(
                "r" + number,
                a.name(),
                b.name(),
                100,
                Protection.NONE,
                Restoration.NONE,
                Direction.UNIDIRECTIONAL,
                null);
    }

    private static RoutingRequest of(Topology topology, List<LightpathRequest> requests, int channels, int seconds) {
        RoutingParameters parameters = new RoutingParameters(
                RoutingAlgorithm.valueOf(System.getProperty("algorithm", "AUTO")),
                RoutingObjective.CHANNELS,
                channels,
                null,
                5,
                false,
                1,
                Integer.getInteger("seconds", seconds));
        return new RoutingRequest(topology, requests, List.of(), DefaultCatalogue.get(), parameters);
    }

    private static LightpathRequest request(int number, Node a, Node b, Protection protection) {
        return new LightpathRequest("r" + number, a.name(), b.name(), 100, protection, Restoration.NONE);
    }

    private static Node node(String name) {
        return new Node(name, 0, 0, RoadmType.CDC);
    }

    /** Without contention at the nodes. */
    private static Topology gabriel(int nodes, long seed) {
        Topology drawn = new GabrielNetwork(nodes, seed).topology();
        return new Topology(
                drawn.name(),
                drawn.nodes().stream().map(node -> node(node.name())).toList(),
                drawn.links());
    }

    /** A ring and random chords. */
    private static Topology random(int nodes, int links, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Node> all = new ArrayList<>();
        Map<String, Link> joined = new TreeMap<>();
        for (int i = 0; i < nodes; i++) {
            all.add(node("N" + i));
            join(i, (i + 1) % nodes, joined);
        }
        while (joined.size() < links) {
            int a = random.nextInt(nodes);
            int b = random.nextInt(nodes);
            if (a != b) {
                join(a, b, joined);
            }
        }
        return new Topology("random", all, List.copyOf(joined.values()));
    }

    /** A square of nodes, each joined to its neighbours; wrapped around as a torus. */
    private static Topology lattice(int side, boolean wrapped) {
        List<Node> all = new ArrayList<>();
        Map<String, Link> joined = new TreeMap<>();
        for (int i = 0; i < side * side; i++) {
            all.add(node("N" + i));
            if (wrapped || i % side < side - 1) {
                join(i, i - i % side + (i + 1) % side, joined);
            }
            if (wrapped || i / side < side - 1) {
                join(i, (i + side) % (side * side), joined);
            }
        }
        return new Topology("lattice", all, List.copyOf(joined.values()));
    }

    private static void join(int a, int b, Map<String, Link> joined) {
        String id = Math.min(a, b) + "-" + Math.max(a, b);
        joined.putIfAbsent(id, new Link(id, "N" + Math.min(a, b), "N" + Math.max(a, b), 100, "SSMF"));
    }
}
