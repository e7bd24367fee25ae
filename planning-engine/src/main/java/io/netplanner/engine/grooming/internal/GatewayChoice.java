package io.netplanner.engine.grooming.internal;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.traffic.Demand;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses for every demand the gateways it goes through: the shortest way first, then one demand after the other moves
 * to where fewer lightpaths are needed, then to where they are shorter, until none gains.
 *
 * <p>A way counts only if each of its sections can hold the demand's protection. Where none can, the demand goes
 * straight. A local optimum by estimate, in a bounded number of rounds. Not thread-safe.
 */
final class GatewayChoice {

    private static final int MAX_ROUNDS = 20;
    private static final double EPSILON = 1e-9;
    private static final double PER_KM = 1e-6;

    /** A demand on its way; {@code share} is the part of a lightpath that it needs on every section it crosses. */
    private static final class Traveller {

        private final double share;
        private final List<List<String>> ways;
        private List<String> way;

        private Traveller(double share, List<List<String>> ways) {
            this.share = share;
            this.ways = ways;
            this.way = ways.getFirst();
        }
    }

    private final ClusterMap clusters;
    private final NetworkReach reach;
    private final Map<String, Traveller> travellers = new LinkedHashMap<>();
    private final Map<NodePair, Double> shareOn = new HashMap<>();

    GatewayChoice(List<Cluster> clusters, NetworkReach reach) {
        this.clusters = new ClusterMap(clusters);
        this.reach = reach;
    }

    void add(Demand demand, double share) {
        Traveller traveller = new Traveller(share, waysOf(demand));
        travellers.put(demand.id(), traveller);
        load(traveller, 1);
    }

    void improve() {
        for (int round = 0; round < MAX_ROUNDS && improveOnce(); round++) {
            // each round lets every demand move once
        }
    }

    List<String> stops(Demand demand) {
        return travellers.get(demand.id()).way;
    }

    /** Whether the demand had no choice. */
    boolean isForced(Demand demand) {
        return travellers.get(demand.id()).ways.size() == 1;
    }

    private List<List<String>> waysOf(Demand demand) {
        List<List<String>> ways = clusters.chains(demand).stream()
                .filter(way -> new HashSet<>(way).size() == way.size())
                .filter(way -> NodePair.along(way).stream()
                        .allMatch(s -> reach.allows(s.first(), s.second(), demand.protection())))
                .sorted(Comparator.comparingDouble(this::lengthKm))
                .toList();
        return ways.isEmpty() ? List.of(List.of(demand.source(), demand.destination())) : ways;
    }

    private boolean improveOnce() {
        boolean moved = false;
        for (Traveller traveller : travellers.values()) {
            List<String> before = traveller.way;
            load(traveller, -1);
            for (List<String> way : traveller.ways) {
                if (cost(traveller, way) < cost(traveller, traveller.way) - EPSILON) {
                    traveller.way = way;
                }
            }
            load(traveller, 1);
            moved |= !traveller.way.equals(before);
        }
        return moved;
    }

    /** Lightpaths that the demand adds, and a trace of their length to decide between equals. */
    private double cost(Traveller traveller, List<String> way) {
        double lightpaths = 0;
        for (NodePair section : NodePair.along(way)) {
            double before = shareOn.getOrDefault(section, 0.0);
            lightpaths += Math.ceil(before + traveller.share - EPSILON) - Math.ceil(before - EPSILON);
        }
        return lightpaths + lengthKm(way) * PER_KM;
    }

    private void load(Traveller traveller, int sign) {
        NodePair.along(traveller.way).forEach(section -> shareOn.merge(section, sign * traveller.share, Double::sum));
    }

    private double lengthKm(List<String> way) {
        return NodePair.along(way).stream()
                .mapToDouble(section -> reach.lengthKm(section.first(), section.second()))
                .sum();
    }
}
