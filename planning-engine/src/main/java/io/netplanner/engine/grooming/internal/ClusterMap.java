package io.netplanner.engine.grooming.internal;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which subnode is homed on which gateways, and the ways through gateways that a demand may take. */
final class ClusterMap {

    private final Map<String, Cluster> clusterOfSubnode = new HashMap<>();

    ClusterMap(List<Cluster> clusters) {
        clusters.forEach(
                cluster -> cluster.subnodes().forEach(subnode -> clusterOfSubnode.putIfAbsent(subnode, cluster)));
    }

    /**
     * Every chain of stops by gateways: one gateway for each end that is a subnode. Two subnodes of one cluster meet at
     * a gateway or reach each other straight; ends that are no subnodes are always joined straight.
     */
    List<List<String>> chains(Demand demand) {
        Optional<Cluster> near = find(demand.source());
        Optional<Cluster> far = find(demand.destination());
        List<List<String>> chains = new ArrayList<>();
        if (near.equals(far)) {
            chains.add(List.of(demand.source(), demand.destination()));
            near.ifPresent(
                    cluster -> cluster.gateways().forEach(gateway -> chains.add(chain(demand, gateway, gateway))));
            return chains;
        }
        for (String first : near.map(Cluster::gateways).orElse(List.of(demand.source()))) {
            for (String last : far.map(Cluster::gateways).orElse(List.of(demand.destination()))) {
                chains.add(chain(demand, first, last));
            }
        }
        return chains;
    }

    private Optional<Cluster> find(String node) {
        return Optional.ofNullable(clusterOfSubnode.get(node));
    }

    private static List<String> chain(Demand demand, String first, String last) {
        List<String> stops = new ArrayList<>();
        for (String stop : List.of(demand.source(), first, last, demand.destination())) {
            if (stops.isEmpty() || !stops.getLast().equals(stop)) {
                stops.add(stop);
            }
        }
        return stops;
    }
}
