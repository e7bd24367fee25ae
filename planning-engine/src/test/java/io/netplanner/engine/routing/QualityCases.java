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
    /** In the manner of NSFNET, ARPANET, EON and COST239; link lists of these names differ from book to book. */
    private static final Map<String, String> BACKBONES = new TreeMap<>(Map.of(
            "nsfnet",
            "1-2 1-3 1-8 2-3 2-4 3-6 4-5 4-11 5-6 5-7 6-10 6-14 7-8 7-10 8-9 9-10 9-12 9-13 11-12 11-13 12-14",
            "arpanet",
            "1-2 1-3 1-20 2-3 2-4 3-5 4-5 4-6 5-7 6-7 6-8 7-10 8-9 8-10 8-11 9-10 9-20 10-16 11-12 11-13 12-13 13-14 "
                    + "14-15 14-17 15-16 16-18 16-19 17-18 17-20 18-19 19-20",
            "eon",
            "1-2 1-3 1-5 2-3 2-4 2-6 3-5 3-6 4-6 4-7 4-8 5-6 5-9 5-10 6-7 6-9 6-11 7-8 7-11 7-12 8-12 8-13 9-10 9-11 "
                    + "9-14 10-14 10-15 11-12 11-14 11-16 12-13 12-16 13-17 14-15 14-18 15-19 16-17 18-20 19-20",
            "cost239",
            "1-2 1-3 1-4 1-5 2-5 2-6 2-7 3-5 3-6 3-8 4-8 4-9 4-10 4-6 5-7 6-8 6-9 7-11 8-9 8-10 9-11 9-10 7-6 10-11 "
                    + "3-4 1-6"));

    private QualityCases() {}

    static List<QualityCase> all() {
        List<QualityCase> cases = new ArrayList<>();
        BACKBONES.forEach((name, links) -> cases.add(backbone(name, links)));
        for (int seed = 1; seed <= 10; seed++) {
            cases.add(allToAll("gabriel-" + (12 + 2 * seed), gabriel(12 + 2 * seed, seed), 200, 5));
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
        cases.add(pairs("peers-nsfnet", topology("nsfnet", BACKBONES.get("nsfnet")), 100));
        cases.add(pairs("peers-37", random(37, 57, 1), 100));
        cases.add(pairs("peers-60", random(60, 79, 1), 100));
        return cases;
    }

    private static QualityCase backbone(String name, String links) {
        return allToAll(name, topology(name, links), 80, 10);
    }

    private static Topology topology(String name, String links) {
        List<Link> all = new ArrayList<>();
        Map<String, Node> nodes = new TreeMap<>();
        for (String link : links.split(" ")) {
            String[] ends = link.split("-");
            for (String end : ends) {
                nodes.put(end, node(end));
            }
            all.add(new Link(link, ends[0], ends[1], 100, "SSMF"));
        }
        return new Topology(name, List.copyOf(nodes.values()), all);
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

    private static void join(int a, int b, Map<String, Link> joined) {
        String id = Math.min(a, b) + "-" + Math.max(a, b);
        joined.putIfAbsent(id, new Link(id, "N" + Math.min(a, b), "N" + Math.max(a, b), 100, "SSMF"));
    }
}
