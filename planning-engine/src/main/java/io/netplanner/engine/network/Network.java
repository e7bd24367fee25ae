package io.netplanner.engine.network;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A topology with nodes, links and arcs numbered from 0 in the order of the document.
 *
 * <p>Link {@code l} has arc {@code 2l} from its source to its destination and arc {@code 2l + 1} back; the second is
 * in no adjacency list when the link is unidirectional. A link that makes no sense (unknown end, equal ends, length below 0, id seen
 * before) is left out, as are later nodes of the same name. Immutable, thread-safe.
 */
public final class Network {
    private final List<Node> nodes;
    private final List<Link> links;
    private final Map<String, Integer> nodeIndex;
    private final int[] tail;
    private final int[] head;
    private final int[][] outgoing;
    private final int[][] incoming;
    private final RiskGroups riskGroups;

    private Network(Topology topology) {
        nodeIndex = new HashMap<>();
        nodes = new ArrayList<>();
        for (Node node : topology.nodes()) {
            if (nodeIndex.putIfAbsent(node.name(), nodes.size()) == null) {
                nodes.add(node);
            }
        }
        Map<String, Link> kept = new HashMap<>();
        links = topology.links().stream()
                .filter(this::joinsTwoNodes)
                .filter(link -> kept.putIfAbsent(link.id(), link) == null)
                .toList();
        tail = new int[2 * links.size()];
        head = new int[2 * links.size()];
        numberArcs();
        outgoing = adjacency(tail);
        incoming = adjacency(head);
        riskGroups = RiskGroups.of(links);
    }

    public static Network of(Topology topology) {
        return new Network(topology);
    }

    private boolean joinsTwoNodes(Link link) {
        return nodeIndex.containsKey(link.source())
                && nodeIndex.containsKey(link.destination())
                && !link.source().equals(link.destination())
                && link.lengthKm() >= 0
                && link.lengthKm() < Double.POSITIVE_INFINITY;
    }

    private void numberArcs() {
        for (int link = 0; link < links.size(); link++) {
            int from = nodeIndex.get(links.get(link).source());
            int to = nodeIndex.get(links.get(link).destination());
            tail[2 * link] = from;
            head[2 * link] = to;
            tail[2 * link + 1] = to;
            head[2 * link + 1] = from;
        }
    }

    private int[][] adjacency(int[] endOfArc) {
        List<List<Integer>> lists = new ArrayList<>();
        nodes.forEach(node -> lists.add(new ArrayList<>()));
        for (int arc = 0; arc < endOfArc.length; arc++) {
            if (exists(arc)) {
                lists.get(endOfArc[arc]).add(arc);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    public int nodeCount() {
        return nodes.size();
    }

    public int linkCount() {
        return links.size();
    }

    /** Twice the number of links, arcs that do not exist included. */
    public int arcCount() {
        return tail.length;
    }

    public Node node(int node) {
        return nodes.get(node);
    }

    public String nodeName(int node) {
        return nodes.get(node).name();
    }

    public Link link(int link) {
        return links.get(link);
    }

    public OptionalInt findNode(String name) {
        Integer index = nodeIndex.get(name);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public int tail(int arc) {
        return tail[arc];
    }

    public int head(int arc) {
        return head[arc];
    }

    public static int linkOf(int arc) {
        return arc >> 1;
    }

    /** Whether the arc can be walked at all: the way back of a unidirectional link cannot. */
    public boolean exists(int arc) {
        return (arc & 1) == 0 || isBidirectional(linkOf(arc));
    }

    public boolean isBidirectional(int link) {
        return links.get(link).direction() == Direction.BIDIRECTIONAL;
    }

    public double lengthKm(int link) {
        return links.get(link).lengthKm();
    }

    /** Arcs that leave a node. Not to be modified. */
    public int[] outgoing(int node) {
        return outgoing[node];
    }

    /** Arcs that enter a node. Not to be modified. */
    public int[] incoming(int node) {
        return incoming[node];
    }

    public RiskGroups riskGroups() {
        return riskGroups;
    }
}
