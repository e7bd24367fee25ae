package io.netplanner.server.exchange.internal.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Draws a connected graph of which no node has a place, such that distances on the drawing come near to the lengths of
 * the shortest routes: stress majorisation from a circle, one node at a time. Draws no conclusions about the globe.
 *
 * <p>The same graph gives the same drawing. Some tens of rounds of O(nodes²); above {@link #MOST_NODES} the circle stays.
 *
 * <p>Source: Gansner, Koren, North, "Graph drawing by stress majorization", 2004.
 */
final class GraphDrawing {

    static final int MOST_NODES = 1_000;

    private static final int ROUNDS = 100;
    /** Of a mean link; what moves less than that has found its place. */
    private static final double SETTLED = 0.001;

    private final List<List<Edge>> edges = new ArrayList<>();

    GraphDrawing(int nodes) {
        for (int node = 0; node < nodes; node++) {
            edges.add(new ArrayList<>());
        }
    }

    void connect(int node, int other, double lengthKm) {
        edges.get(node).add(new Edge(other, lengthKm));
        edges.get(other).add(new Edge(node, lengthKm));
    }

    /** Where each node is drawn, in km east and north of the middle. */
    List<Point> draw() {
        int nodes = edges.size();
        double link = edges.stream()
                .flatMap(List::stream)
                .mapToDouble(Edge::lengthKm)
                .average()
                .orElse(1);
        double radius = nodes > 1 ? nodes * link / (2 * Math.PI) : 0;
        double[] x = new double[nodes];
        double[] y = new double[nodes];
        List<Integer> round = walk();
        for (int place = 0; place < nodes; place++) {
            x[round.get(place)] = radius * Math.sin(2 * Math.PI * place / nodes);
            y[round.get(place)] = radius * Math.cos(2 * Math.PI * place / nodes);
        }
        if (nodes > 1 && nodes <= MOST_NODES) {
            settle(x, y, SETTLED * link);
        }
        return centred(x, y);
    }

    /** Depth first from the first node, so that a ring begins as one, whatever the order of its nodes. */
    private List<Integer> walk() {
        Set<Integer> walked = new LinkedHashSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(0));
        while (!next.isEmpty()) {
            int node = next.pop();
            if (walked.add(node)) {
                edges.get(node).reversed().forEach(edge -> next.push(edge.to()));
            }
        }
        return List.copyOf(walked);
    }

    private void settle(double[] x, double[] y, double settledKm) {
        double[][] distance = new double[x.length][];
        for (int node = 0; node < x.length; node++) {
            distance[node] = distances(node);
        }
        double moved = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && moved > settledKm; round++) {
            moved = 0;
            for (int node = 0; node < x.length; node++) {
                moved = Math.max(moved, move(node, distance[node], x, y));
            }
        }
    }

    /** To where the others, the near ones most, would have the node; tells how far that is. */
    private static double move(int node, double[] distance, double[] x, double[] y) {
        double east = 0;
        double north = 0;
        double weights = 0;
        for (int other = 0; other < x.length; other++) {
            if (other != node) {
                double wanted = distance[other];
                double drawn = Math.max(1e-9, Math.hypot(x[node] - x[other], y[node] - y[other]));
                double weight = 1 / (wanted * wanted);
                east += weight * (x[other] + wanted * (x[node] - x[other]) / drawn);
                north += weight * (y[other] + wanted * (y[node] - y[other]) / drawn);
                weights += weight;
            }
        }
        double moved = Math.hypot(east / weights - x[node], north / weights - y[node]);
        x[node] = east / weights;
        y[node] = north / weights;
        return moved;
    }

    /** Along the shortest routes from a node (Dijkstra). */
    private double[] distances(int from) {
        double[] distance = new double[edges.size()];
        Arrays.fill(distance, Double.MAX_VALUE);
        distance[from] = 0;
        PriorityQueue<Edge> reached = new PriorityQueue<>(Comparator.comparingDouble(Edge::lengthKm));
        reached.add(new Edge(from, 0));
        while (!reached.isEmpty()) {
            Edge next = reached.remove();
            if (next.lengthKm() > distance[next.to()]) {
                continue;
            }
            for (Edge edge : edges.get(next.to())) {
                double length = next.lengthKm() + edge.lengthKm();
                if (length < distance[edge.to()]) {
                    distance[edge.to()] = length;
                    reached.add(new Edge(edge.to(), length));
                }
            }
        }
        return distance;
    }

    private static List<Point> centred(double[] x, double[] y) {
        Span across = Span.of(x);
        Span up = Span.of(y);
        List<Point> points = new ArrayList<>();
        for (int node = 0; node < x.length; node++) {
            points.add(new Point(x[node] - across.middle(), y[node] - up.middle()));
        }
        return points;
    }

    private record Edge(int to, double lengthKm) {}

    record Point(double eastKm, double northKm) {}
}
