package io.netplanner.desktop.map;

import io.netplanner.desktop.common.CanvasPalette;
import io.netplanner.desktop.map.MapScene.MapLink;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** Paints links: by use or margin, or stepped back behind the routes that are shown. */
final class NetworkPainter {

    private static final double THINNEST = 2;
    private static final double THICKER_PER_CLASS = 0.8;
    private static final double ROUTE_WIDTH = 4.5;

    private final GraphicsContext gc;
    private final MapScene scene;
    private final MapHighlight highlight;
    private final Viewport viewport;
    private final CanvasPalette<MapColor> palette;

    NetworkPainter(
            GraphicsContext gc,
            MapScene scene,
            MapHighlight highlight,
            Viewport viewport,
            CanvasPalette<MapColor> palette) {
        this.gc = gc;
        this.scene = scene;
        this.highlight = highlight;
        this.viewport = viewport;
        this.palette = palette;
    }

    void paint() {
        gc.setLineCap(StrokeLineCap.ROUND);
        scene.links().forEach(this::paintLink);
        paintRoute(highlight.protection(), MapColor.PROTECTION, 9, 7);
        paintRoute(highlight.working(), MapColor.WORKING);
        paintRoute(highlight.restoration(), MapColor.RESTORATION, 2, 7);
        paintSelected();
        gc.setLineDashes();
    }

    private void paintLink(MapLink link) {
        LinkShape shape = LinkShape.of(link, viewport);
        if (shape.isOutside(viewport.width(), viewport.height())) {
            return;
        }
        gc.setStroke(palette.get(colorOf(link)));
        gc.setLineWidth(widthOf(link));
        shape.stroke(gc);
    }

    private MapColor colorOf(MapLink link) {
        if (highlight.showsRoutes()) {
            return MapColor.LINK_DIMMED;
        }
        return link.level().isPresent() ? MapColor.ofLevel(link.level().getAsInt()) : MapColor.LINK;
    }

    /** Width tells the level a second time, for those who cannot tell the colours. */
    private double widthOf(MapLink link) {
        boolean plain = highlight.showsRoutes() || link.level().isEmpty();
        return plain ? THINNEST : THINNEST + THICKER_PER_CLASS * link.level().getAsInt();
    }

    private void paintRoute(Set<String> links, MapColor color, double... dashes) {
        gc.setLineDashes();
        gc.setStroke(palette.get(MapColor.LABEL_HALO));
        gc.setLineWidth(ROUTE_WIDTH + 3);
        strokeAll(link -> links.contains(link.id()));
        gc.setLineDashes(dashes);
        gc.setStroke(palette.get(color));
        gc.setLineWidth(ROUTE_WIDTH);
        strokeAll(link -> links.contains(link.id()));
    }

    private void paintSelected() {
        Predicate<MapLink> selected = link -> highlight.links().contains(link.id());
        gc.setLineDashes();
        gc.setStroke(palette.get(MapColor.SELECTED));
        gc.setLineWidth(ROUTE_WIDTH + 5);
        strokeAll(selected);
        scene.links().stream().filter(selected).forEach(this::paintLink);
    }

    private void strokeAll(Predicate<MapLink> chosen) {
        scene.links().stream()
                .filter(chosen)
                .map(link -> LinkShape.of(link, viewport))
                .forEach(shape -> shape.stroke(gc));
    }
}
