package io.netplanner.desktop.map;

import io.netplanner.desktop.common.CanvasPalette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

/** Paints sea, land, coast and country borders. FX thread only: it holds the clipper's buffers. */
final class BasemapPainter {

    private static final double OFF_SCREEN_PIXELS = 16;

    private final RingClipper clipper = new RingClipper();

    void paint(GraphicsContext gc, Basemap basemap, Viewport viewport, CanvasPalette<MapColor> palette) {
        gc.setFill(palette.get(MapColor.SEA));
        gc.fillRect(0, 0, viewport.width(), viewport.height());
        BasemapLevel level = basemap.level(viewport.scale());
        Box box = viewport.box(OFF_SCREEN_PIXELS);
        paintLand(gc, level, viewport, box, palette);
        paintBorders(gc, level, viewport, box, palette);
    }

    private void paintLand(
            GraphicsContext gc, BasemapLevel level, Viewport viewport, Box box, CanvasPalette<MapColor> palette) {
        gc.setFill(palette.get(MapColor.LAND));
        gc.setStroke(palette.get(MapColor.COAST));
        gc.setLineWidth(0.8);
        gc.setLineDashes();
        gc.setFillRule(FillRule.EVEN_ODD);
        for (List<Outline> rings : level.land()) {
            if (rings.stream().anyMatch(ring -> ring.box().meets(box))) {
                gc.beginPath();
                rings.forEach(ring -> traceRing(gc, ring, viewport, box));
                gc.fill();
                gc.stroke();
            }
        }
    }

    private void traceRing(GraphicsContext gc, Outline ring, Viewport viewport, Box box) {
        if (!ring.box().meets(box)) {
            return;
        }
        int size = clipper.clip(ring, box);
        for (int i = 0; i < size; i++) {
            double x = viewport.screenX(clipper.x(i));
            double y = viewport.screenY(clipper.y(i));
            if (i == 0) {
                gc.moveTo(x, y);
            } else {
                gc.lineTo(x, y);
            }
        }
        if (size > 0) {
            gc.closePath();
        }
    }

    private static void paintBorders(
            GraphicsContext gc, BasemapLevel level, Viewport viewport, Box box, CanvasPalette<MapColor> palette) {
        gc.setStroke(palette.get(MapColor.BORDER));
        gc.setLineWidth(1);
        gc.beginPath();
        level.borders().stream()
                .filter(line -> line.box().meets(box))
                .forEach(line -> traceLine(gc, line, viewport, box));
        gc.stroke();
    }

    /** Stretches that lie wholly off one side of the screen are skipped. */
    private static void traceLine(GraphicsContext gc, Outline line, Viewport viewport, Box box) {
        boolean penDown = false;
        for (int i = 1; i < line.size(); i++) {
            if (isOff(line, i, box)) {
                penDown = false;
                continue;
            }
            if (!penDown) {
                gc.moveTo(viewport.screenX(line.xs()[i - 1]), viewport.screenY(line.ys()[i - 1]));
                penDown = true;
            }
            gc.lineTo(viewport.screenX(line.xs()[i]), viewport.screenY(line.ys()[i]));
        }
    }

    private static boolean isOff(Outline line, int i, Box box) {
        float ax = line.xs()[i - 1];
        float ay = line.ys()[i - 1];
        float bx = line.xs()[i];
        float by = line.ys()[i];
        return (ax < box.minX() && bx < box.minX())
                || (ax > box.maxX() && bx > box.maxX())
                || (ay < box.minY() && by < box.minY())
                || (ay > box.maxY() && by > box.maxY());
    }
}
