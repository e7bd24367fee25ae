package io.netplanner.engine.transmission;

import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A network of continental size, drawn by a seeded generator: 75 nodes, 99 links. */
final class Continent {

    static final int NODES = 75;
    static final int LINKS = 99;

    private Continent() {}

    /** 100G services between random pairs of nodes. */
    static List<LightpathRequest> requests(int count) {
        Random random = new Random(500);
        List<LightpathRequest> requests = new ArrayList<>();
        while (requests.size() < count) {
            int from = random.nextInt(NODES);
            int to = random.nextInt(NODES);
            if (from != to) {
                requests.add(new LightpathRequest(
                        "S" + requests.size(), "N" + from, "N" + to, 100, Protection.NONE, Restoration.NONE));
            }
        }
        return requests;
    }

    /** A ring of all nodes by angle, then chords between the nearest that are not joined yet. */
    static Topology topology() {
        Random random = new Random(75);
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            places.add(new double[] {4500 * random.nextDouble(), 2600 * random.nextDouble()});
        }
        places.sort(Comparator.comparingDouble(at -> Math.atan2(at[1] - 1300, at[0] - 2250)));
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        IntStream.range(0, NODES).forEach(i -> pairs.add(pair(i, (i + 1) % NODES)));
        List<List<Integer>> others = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            for (int j = i + 1; j < NODES; j++) {
                others.add(List.of(i, j));
            }
        }
        Collections.shuffle(others, random);
        others.stream()
                .filter(pair -> lengthKm(places, pair) < 900 && !pairs.contains(pair))
                .limit(LINKS - NODES)
                .forEach(pairs::add);
        List<Node> nodes = IntStream.range(0, NODES)
                .mapToObj(i -> new Node("N" + i, 0, 0, RoadmType.CDC))
                .toList();
        List<Link> links = pairs.stream()
                .map(pair -> new Link(
                        "L" + pair.get(0) + "-" + pair.get(1),
                        "N" + pair.get(0),
                        "N" + pair.get(1),
                        Math.max(40, lengthKm(places, pair)),
                        "SSMF"))
                .toList();
        return new Topology("continent", nodes, links);
    }

    private static List<Integer> pair(int a, int b) {
        return List.of(Math.min(a, b), Math.max(a, b));
    }

    private static double lengthKm(List<double[]> places, List<Integer> pair) {
        double[] a = places.get(pair.get(0));
        double[] b = places.get(pair.get(1));
        return 1.2 * Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
