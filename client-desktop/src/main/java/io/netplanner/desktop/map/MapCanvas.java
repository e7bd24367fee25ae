package io.netplanner.desktop.map;

import io.netplanner.desktop.common.CanvasPalette;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Two canvases, basemap below and network above, repainted at most once a frame and only when something changed.
 *
 * <p>Both reach {@link #SPARE_PIXELS} beyond each edge: panning slides what is painted, and paints anew only where it runs out.
 *
 * <p>Paints what it is given; what a click means is not its affair.
 */
final class MapCanvas extends Pane {

    /** More is slid for longer, but takes memory and time with each painting. */
    static final double SPARE_PIXELS = 160;

    private final AnimationTimer nextFrame = new NextFrame();
    private final Canvas base = new Canvas();
    private final Canvas network = new Canvas();
    private final Rectangle edges = new Rectangle();
    private final CanvasPalette<MapColor> palette =
            new CanvasPalette<>(MapColor.class, MapColor::styleClass, this::repaintAll);
    private final BasemapPainter basemapPainter = new BasemapPainter();
    private final NodePainter nodePainter = new NodePainter();
    private @Nullable Basemap basemap;
    private MapScene scene = MapScene.EMPTY;
    private MapHighlight highlight = MapHighlight.NONE;
    private Viewport viewport = Viewport.WORLD;
    /** What is on the canvases: the viewport of the last painting, with the spare. */
    private Viewport painted = Viewport.WORLD;

    private boolean baseChanged = true;
    private Runnable onSized = () -> {};

    MapCanvas() {
        getChildren().addAll(base, network, palette);
        getStyleClass().add("map-canvas");
        setClip(edges);
    }

    /** Called whenever the size of the viewport has changed. */
    void onSized(Runnable action) {
        onSized = action;
    }

    Viewport viewport() {
        return viewport;
    }

    /** What was painted last, spare and all. */
    Viewport painted() {
        return painted;
    }

    void setViewport(Viewport next) {
        viewport = next;
        if (painted.isNear(withSpare(next), SPARE_PIXELS)) {
            slide();
        } else {
            repaintAll();
        }
    }

    void setBasemap(Basemap loaded) {
        basemap = loaded;
        repaintAll();
    }

    void setScene(MapScene next) {
        scene = next;
        nextFrame.start();
    }

    void setHighlight(MapHighlight next) {
        highlight = next;
        nextFrame.start();
    }

    void repaintAll() {
        baseChanged = true;
        nextFrame.start();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth());
        double height = Math.max(1, getHeight());
        if (width == edges.getWidth() && height == edges.getHeight()) {
            return;
        }
        edges.setWidth(width);
        edges.setHeight(height);
        setViewport(viewport.sized(width, height));
        onSized.run();
    }

    /** Paints what changed since the last time. */
    void paint() {
        if (baseChanged && basemap != null) {
            baseChanged = false;
            resize();
            basemapPainter.paint(base.getGraphicsContext2D(), basemap, painted, palette);
        }
        var gc = network.getGraphicsContext2D();
        gc.clearRect(0, 0, painted.width(), painted.height());
        new NetworkPainter(gc, scene, highlight, painted, palette).paint();
        nodePainter.paint(gc, scene, highlight, painted, palette);
    }

    private void resize() {
        painted = withSpare(viewport);
        for (Canvas canvas : new Canvas[] {base, network}) {
            canvas.setWidth(painted.width());
            canvas.setHeight(painted.height());
        }
        slide();
    }

    /** By whole pixels, so that what is painted stays sharp. */
    private void slide() {
        double x = Math.rint(viewport.screenX(painted.worldX(0)));
        double y = Math.rint(viewport.screenY(painted.worldY(0)));
        for (Canvas canvas : new Canvas[] {base, network}) {
            canvas.relocate(x, y);
        }
    }

    private static Viewport withSpare(Viewport shown) {
        return shown.sized(shown.width() + 2 * SPARE_PIXELS, shown.height() + 2 * SPARE_PIXELS);
    }

    /** Runs for one frame, so that an idle map costs nothing. */
    private final class NextFrame extends AnimationTimer {

        @Override
        public void handle(long now) {
            stop();
            paint();
        }
    }
}
