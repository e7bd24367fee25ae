package io.netplanner.engine.routing;

import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded random networks that look like real ones: two nodes are joined when no third lies in the circle between them.
 *
 * <p>Source: Gabriel, Sokal, "A new statistical approach to geographic variation analysis", 1969; Cetinkaya et al.,
 * "On the fitness of geographical graph generators for modelling physical level topologies", 2013.
 */
public final class GabrielNetwork {
    private static final double SIDE_KM = 2000;

    private final SplittableRandom random;
    private final double[][] points;

    public GabrielNetwork(int nodes, long seed) {
        random = new SplittableRandom(seed);
        points = new double[nodes][];
        for (int i = 0; i < nodes; i++) {
            points[i] = new double[] {random.nextDouble(SIDE_KM), random.nextDouble(SIDE_KM)};
        }
    }

    public Topology topology() {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < points.length; a++) {
            nodes.add(new Node(name(a), 0, 0, a % 4 == 0 ? RoadmType.DIRECTIONLESS : RoadmType.CDC));
            for (int b = 0; b < a; b++) {
                if (areNeighbours(a, b)) {
                    links.add(new Link(name(a) + "-" + name(b), name(a), name(b), Math.sqrt(square(a, b)), "SSMF"));
                }
            }
        }
        return new Topology("gabriel", nodes, links);
    }

    public List<LightpathRequest> requests(int count, List<Protection> protections, List<Restoration> restorations) {
        List<LightpathRequest> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int source = random.nextInt(points.length);
            int step = 1 + random.nextInt(points.length - 1);
            requests.add(new LightpathRequest(
                    "r" + i,
                    name(source),
                    name((source + step) % points.length),
                    100,
                    protections.get(random.nextInt(protections.size())),
                    restorations.get(random.nextInt(restorations.size()))));
        }
        return requests;
    }

    private boolean areNeighbours(int a, int b) {
        for (int c = 0; c < points.length; c++) {
            if (c != a && c != b && square(a, c) + square(b, c) <= square(a, b)) {
                return false;
            }
        }
        return true;
    }

    private double square(int a, int b) {
        double x = points[a][0] - points[b][0];
        double y = points[a][1] - points[b][1];
        return x * x + y * y;
    }

    private static String name(int node) {
        return "N" + node;
    }
}
