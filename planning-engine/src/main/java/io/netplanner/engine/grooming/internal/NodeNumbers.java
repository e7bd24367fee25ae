package io.netplanner.engine.grooming.internal;

import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the nodes of a topology and for demand ends that it lacks, so that no demand is lost. */
final class NodeNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    NodeNumbers(Topology topology, TrafficMatrix traffic) {
        topology.nodes().stream().map(Node::name).forEach(this::add);
        for (Demand demand : traffic.demands()) {
            add(demand.source());
            add(demand.destination());
        }
    }

    private void add(String name) {
        if (numbers.putIfAbsent(name, names.size()) == null) {
            names.add(name);
        }
    }

    int size() {
        return names.size();
    }

    int of(String name) {
        return numbers.get(name);
    }

    String name(int number) {
        return names.get(number);
    }

    List<String> names(int[] way) {
        return Arrays.stream(way).mapToObj(names::get).toList();
    }
}
