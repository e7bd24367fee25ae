package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.map.MapScene.MapNode;
import java.util.Comparator;
import java.util.Optional;

/** Finds what lies under a point of the screen; nodes before links. */
final class MapPicker {

    private static final double NODE_REACH_PIXELS = 11;
    private static final double LINK_REACH_PIXELS = 7;

    private MapPicker() {}

    static Selected pick(MapScene scene, Viewport viewport, double x, double y) {
        return findNode(scene, viewport, x, y)
                .or(() -> findLink(scene, viewport, x, y))
                .orElse(Selected.NOTHING);
    }

    private static Optional<Selected> findNode(MapScene scene, Viewport viewport, double x, double y) {
        return scene.nodes().stream()
                .filter(node -> distance(node, viewport, x, y) <= NODE_REACH_PIXELS)
                .min(Comparator.comparingDouble(node -> distance(node, viewport, x, y)))
                .map(node -> new Selected.OfNode(node.name()));
    }

    private static double distance(MapNode node, Viewport viewport, double x, double y) {
        return Math.hypot(viewport.screenX(node.x()) - x, viewport.screenY(node.y()) - y);
    }

    private static Optional<Selected> findLink(MapScene scene, Viewport viewport, double x, double y) {
        record Near(String id, double distance) {}
        return scene.links().stream()
                .map(link -> new Near(link.id(), LinkShape.of(link, viewport).distanceTo(x, y)))
                .filter(near -> near.distance() <= LINK_REACH_PIXELS)
                .min(Comparator.comparingDouble(Near::distance))
                .map(near -> new Selected.OfLink(near.id()));
    }
}
