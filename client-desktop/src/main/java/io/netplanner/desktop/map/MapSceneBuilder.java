package io.netplanner.desktop.map;

import io.netplanner.desktop.map.MapScene.MapLink;
import io.netplanner.desktop.map.MapScene.MapNode;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** Lays a topology out on the Mercator square. Links whose ends are unknown are left out: the rules name them elsewhere. */
final class MapSceneBuilder {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> degrees = new HashMap<>();
    private final Map<String, Integer> parallels = new HashMap<>();
    private final List<MapLink> links = new ArrayList<>();

    /** @param levels how much each link stands out, by its id */
    static MapScene build(Topology topology, Function<String, OptionalInt> levels) {
        MapSceneBuilder builder = new MapSceneBuilder();
        topology.nodes().forEach(node -> builder.nodes.put(node.name(), node));
        topology.links().forEach(link -> builder.add(link, levels));
        return builder.scene();
    }

    private void add(Link link, Function<String, OptionalInt> levels) {
        Node a = nodes.get(link.source());
        Node b = nodes.get(link.destination());
        if (a == null || b == null) {
            return;
        }
        degrees.merge(a.name(), 1, Integer::sum);
        degrees.merge(b.name(), 1, Integer::sum);
        // Both directions bend alike, or parallels drawn from either end would lie on each other.
        boolean inOrder = a.name().compareTo(b.name()) <= 0;
        place(link.id(), inOrder ? a : b, inOrder ? b : a, levels.apply(link.id()));
    }

    private void place(String id, Node a, Node b, OptionalInt level) {
        int bend = bend(parallels.merge(a.name() + '\n' + b.name(), 1, Integer::sum) - 1);
        double ax = Mercator.x(a.longitude());
        double bx = Mercator.x(b.longitude());
        double around = bx - ax > 0.5 ? -1 : bx - ax < -0.5 ? 1 : 0;
        double ay = Mercator.y(a.latitude());
        double by = Mercator.y(b.latitude());
        links.add(new MapLink(id, ax, ay, bx + around, by, bend, level));
        if (around != 0) {
            links.add(new MapLink(id, ax - around, ay, bx, by, bend, level));
        }
    }

    /** 0, 1, −1, 2, −2 … */
    private static int bend(int parallel) {
        int side = (parallel + 1) / 2;
        return parallel % 2 == 1 ? side : -side;
    }

    private MapScene scene() {
        List<MapNode> placed = nodes.values().stream()
                .map(node -> new MapNode(
                        node.name(),
                        Mercator.x(node.longitude()),
                        Mercator.y(node.latitude()),
                        node.roadmType(),
                        degrees.getOrDefault(node.name(), 0)))
                .toList();
        return new MapScene(placed, links);
    }
}
