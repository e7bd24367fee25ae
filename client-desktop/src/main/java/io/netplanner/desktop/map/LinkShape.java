package io.netplanner.desktop.map;

import io.netplanner.desktop.map.MapScene.MapLink;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;

/** A link on the screen: a straight line, or an arc when others run beside it. Coordinates in pixels. */
record LinkShape(double ax, double ay, double controlX, double controlY, double bx, double by, boolean straight) {

    private static final double PIXELS_PER_BEND = 22;
    private static final int PICK_STEPS = 12;

    static LinkShape of(MapLink link, Viewport viewport) {
        double ax = viewport.screenX(link.ax());
        double ay = viewport.screenY(link.ay());
        double bx = viewport.screenX(link.bx());
        double by = viewport.screenY(link.by());
        double length = Math.max(1, Math.hypot(bx - ax, by - ay));
        double shift = link.bend() * Math.min(PIXELS_PER_BEND, length / 3);
        double controlX = (ax + bx) / 2 - (by - ay) / length * shift;
        double controlY = (ay + by) / 2 + (bx - ax) / length * shift;
        return new LinkShape(ax, ay, controlX, controlY, bx, by, link.bend() == 0);
    }

    void stroke(GraphicsContext gc) {
        if (straight) {
            gc.strokeLine(ax, ay, bx, by);
        } else {
            gc.beginPath();
            gc.moveTo(ax, ay);
            gc.quadraticCurveTo(controlX, controlY, bx, by);
            gc.stroke();
        }
    }

    boolean isOutside(double width, double height) {
        return Math.max(Math.max(ax, bx), controlX) < 0
                || Math.min(Math.min(ax, bx), controlX) > width
                || Math.max(Math.max(ay, by), controlY) < 0
                || Math.min(Math.min(ay, by), controlY) > height;
    }

    double distanceTo(double x, double y) {
        int steps = straight ? 1 : PICK_STEPS;
        double nearest = Double.MAX_VALUE;
        Point2D before = at(0);
        for (int i = 1; i <= steps; i++) {
            Point2D point = at((double) i / steps);
            nearest = Math.min(nearest, distance(before, point, x, y));
            before = point;
        }
        return nearest;
    }

    private Point2D at(double t) {
        double u = 1 - t;
        return new Point2D(
                u * u * ax + 2 * u * t * controlX + t * t * bx, u * u * ay + 2 * u * t * controlY + t * t * by);
    }

    private static double distance(Point2D a, Point2D b, double x, double y) {
        Point2D along = b.subtract(a);
        double lengthSquared = along.dotProduct(along);
        double t = lengthSquared == 0
                ? 0
                : Math.clamp(new Point2D(x, y).subtract(a).dotProduct(along) / lengthSquared, 0, 1);
        return a.add(along.multiply(t)).distance(x, y);
    }
}
