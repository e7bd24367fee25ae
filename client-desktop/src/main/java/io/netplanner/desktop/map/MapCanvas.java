package io.netplanner.desktop.map;

import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Two canvases, basemap below and network above, repainted at most once a frame and only when something changed.
 *
 * <p>Paints what it is given; what a click means is not its affair.
 */
final class MapCanvas extends Pane {

    private final AnimationTimer nextFrame = new NextFrame();
    private final Canvas base = new Canvas();
    private final Canvas network = new Canvas();
    private final MapPalette palette = new MapPalette(this::repaintAll);
    private final BasemapPainter basemapPainter = new BasemapPainter();
    private final NodePainter nodePainter = new NodePainter();
    private @Nullable Basemap basemap;
    private MapScene scene = MapScene.EMPTY;
    private MapHighlight highlight = MapHighlight.NONE;
    private Viewport viewport = Viewport.WORLD;
    private boolean baseChanged = true;
    private Runnable onSized = () -> {};

    MapCanvas() {
        getChildren().addAll(base, network, palette);
        getStyleClass().add("map-canvas");
    }

    /** Called whenever the size of the viewport has changed. */
    void onSized(Runnable action) {
        onSized = action;
    }

    Viewport viewport() {
        return viewport;
    }

    void setViewport(Viewport next) {
        viewport = next;
        repaintAll();
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
        if (width == base.getWidth() && height == base.getHeight()) {
            return;
        }
        base.setWidth(width);
        base.setHeight(height);
        network.setWidth(width);
        network.setHeight(height);
        setViewport(viewport.sized(width, height));
        onSized.run();
    }

    private void paint() {
        if (baseChanged && basemap != null) {
            baseChanged = false;
            basemapPainter.paint(base.getGraphicsContext2D(), basemap, viewport, palette);
        }
        var gc = network.getGraphicsContext2D();
        gc.clearRect(0, 0, viewport.width(), viewport.height());
        new NetworkPainter(gc, scene, highlight, viewport, palette).paint();
        nodePainter.paint(gc, scene, highlight, viewport, palette);
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
