package io.netplanner.engine.grooming.internal;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Topology;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Nodes that reach the rest of the network by way of gateways: subnodes of clusters, stubs (trees that hang on one
 * node) and rings that hang on one node. A cluster says more than the shape of the network does.
 */
final class Homes {

    private final Map<String, Set<String>> gateways = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new TreeMap<>();

    private Homes() {}

    static Homes none() {
        return new Homes();
    }

    static Homes of(Topology topology, List<Cluster> clusters) {
        Homes homes = new Homes();
        for (Link link : topology.links()) {
            homes.neighbours(link.source()).add(link.destination());
            homes.neighbours(link.destination()).add(link.source());
        }
        homes.cutStubs();
        homes.findRings();
        clusters.forEach(cluster ->
                cluster.subnodes().forEach(subnode -> homes.gateways.put(subnode, new TreeSet<>(cluster.gateways()))));
        return homes;
    }

    /** Whether one node is a gateway of the other, both share their gateways, or neither needs any. */
    boolean allow(String a, String b) {
        Set<String> ofA = gateways.getOrDefault(a, Set.of());
        Set<String> ofB = gateways.getOrDefault(b, Set.of());
        return ofA.equals(ofB) || ofA.contains(b) || ofB.contains(a);
    }

    private Set<String> neighbours(String node) {
        return neighbours.computeIfAbsent(node, n -> new TreeSet<>());
    }

    /** Peels leaves until none is left; each then goes by the node of the core that its tree hangs on. */
    private void cutStubs() {
        Map<String, String> parents = new LinkedHashMap<>();
        Deque<String> leaves = new ArrayDeque<>();
        neighbours.keySet().stream().filter(this::isLeaf).forEach(leaves::add);
        while (!leaves.isEmpty()) {
            String leaf = leaves.remove();
            if (isLeaf(leaf)) {
                String parent = neighbours(leaf).iterator().next();
                parents.put(leaf, parent);
                neighbours(leaf).clear();
                neighbours(parent).remove(leaf);
                leaves.add(parent);
            }
        }
        for (String stub : parents.keySet()) {
            String root = parents.get(stub);
            while (parents.containsKey(root)) {
                root = parents.get(root);
            }
            gateways.put(stub, Set.of(root));
        }
    }

    private boolean isLeaf(String node) {
        return neighbours(node).size() == 1;
    }

    private void findRings() {
        for (String hub : neighbours.keySet()) {
            if (neighbours(hub).size() > 2) {
                neighbours(hub).forEach(first -> homeRing(hub, first));
            }
        }
    }

    /** Walks from the hub over nodes of two neighbours; they are a ring if the walk comes back to the hub. */
    private void homeRing(String hub, String first) {
        Set<String> ring = new TreeSet<>();
        String before = hub;
        String at = first;
        while (!at.equals(hub) && neighbours(at).size() == 2) {
            ring.add(at);
            String from = before;
            before = at;
            at = neighbours(at).stream()
                    .filter(n -> !n.equals(from))
                    .findFirst()
                    .orElseThrow();
        }
        if (at.equals(hub)) {
            ring.forEach(node -> gateways.put(node, Set.of(hub)));
        }
    }
}
