package io.netplanner.model.topology;

import io.netplanner.model.issue.IssueLog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a whole network should be: in one piece. Only warnings: a planner may be in the middle of drawing. */
final class ConnectivityRules {

    private static final int NAMES_SHOWN = 5;

    private final IssueLog log;
    private final List<Node> nodes;
    private final Map<String, List<String>> neighbours = new HashMap<>();

    ConnectivityRules(IssueLog log, Topology topology) {
        this.log = log;
        this.nodes = topology.nodes();
        nodes.forEach(node -> neighbours.put(node.name(), new ArrayList<>()));
        for (Link link : topology.links()) {
            neighbours.get(link.source()).add(link.destination());
            neighbours.get(link.destination()).add(link.source());
        }
    }

    void check() {
        List<List<String>> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            String name = nodes.get(i).name();
            if (neighbours.get(name).isEmpty()) {
                warnIsolated(name, i);
            } else if (seen.add(name)) {
                parts.add(reachable(name, seen));
            }
        }
        if (parts.size() > 1) {
            warnDisconnected(parts);
        }
    }

    private List<String> reachable(String start, Set<String> seen) {
        List<String> part = new ArrayList<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(part);
        while (!open.isEmpty()) {
            for (String next : neighbours.get(open.remove())) {
                if (seen.add(next)) {
                    part.add(next);
                    open.add(next);
                }
            }
        }
        return part;
    }

    private void warnIsolated(String name, int index) {
        log.warning(
                "TOPOLOGY_ISOLATED_NODE",
                "/nodes/" + index,
                "Node " + name + " has no link: no demand can reach it. Add a link or delete the node.");
    }

    private void warnDisconnected(List<List<String>> parts) {
        List<String> smallest = parts.stream()
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseThrow();
        String names = String.join(", ", smallest.stream().limit(NAMES_SHOWN).toList());
        log.warning(
                "TOPOLOGY_DISCONNECTED",
                "/links",
                "The network falls into " + parts.size() + " parts without a link between them; the smallest has "
                        + smallest.size() + " nodes (" + names + (smallest.size() > NAMES_SHOWN ? ", …" : "")
                        + "). Demands from part to part cannot be served.");
    }
}
