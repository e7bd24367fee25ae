package io.netplanner.desktop.map;

import io.netplanner.model.topology.RoadmType;
import java.util.List;
import java.util.OptionalInt;

/** The network as the map shows it, in Mercator coordinates. Immutable, no pixels yet. */
record MapScene(List<MapNode> nodes, List<MapLink> links) {

    static final MapScene EMPTY = new MapScene(List.of(), List.of());

    MapScene {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** A site. */
    record MapNode(String name, double x, double y, RoadmType roadmType, int degree) {}

    /**
     * A link, the short way round the world: its x may lie beyond the square.
     *
     * @param bend 0 straight, otherwise which of several parallel links, to either side
     * @param level how much it stands out, 0 to {@link MapColor#LEVELS} − 1; absent where there is nothing to tell of it
     */
    record MapLink(String id, double ax, double ay, double bx, double by, int bend, OptionalInt level) {}

    Box bounds() {
        Box box = Box.NOTHING;
        for (MapNode node : nodes) {
            box = box.with(node.x(), node.y());
        }
        return box;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }
}
