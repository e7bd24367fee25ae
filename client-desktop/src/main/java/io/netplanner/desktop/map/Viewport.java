package io.netplanner.desktop.map;

/**
 * What part of the Mercator square is on the screen. Immutable.
 *
 * @param centerX of the screen, in the square
 * @param centerY of the screen, in the square
 * @param scale pixels that the whole square would take
 * @param width of the screen, pixels
 * @param height of the screen, pixels
 */
record Viewport(double centerX, double centerY, double scale, double width, double height) {

    private static final double MIN_SCALE = 768;
    private static final double MAX_SCALE = 256 * Math.pow(2, 16);
    private static final double MARGIN = 0.12;

    static final Viewport WORLD = new Viewport(0.5, 0.42, 1024, 1, 1);

    double screenX(double x) {
        return (x - centerX) * scale + width / 2;
    }

    double screenY(double y) {
        return (y - centerY) * scale + height / 2;
    }

    double worldX(double screenX) {
        return (screenX - width / 2) / scale + centerX;
    }

    double worldY(double screenY) {
        return (screenY - height / 2) / scale + centerY;
    }

    Viewport sized(double newWidth, double newHeight) {
        return new Viewport(centerX, centerY, scale, newWidth, newHeight).clamped();
    }

    Viewport panned(double dx, double dy) {
        return new Viewport(centerX - dx / scale, centerY - dy / scale, scale, width, height).clamped();
    }

    /** Grows by {@code factor} while what is under the given point of the screen stays there. */
    Viewport zoomed(double factor, double aroundX, double aroundY) {
        double next = Math.clamp(scale * factor, MIN_SCALE, MAX_SCALE);
        double x = worldX(aroundX);
        double y = worldY(aroundY);
        return new Viewport(x - (aroundX - width / 2) / next, y - (aroundY - height / 2) / next, next, width, height)
                .clamped();
    }

    Viewport centeredOn(double x, double y) {
        return new Viewport(x, y, scale, width, height).clamped();
    }

    boolean shows(double x, double y) {
        return screenX(x) >= 0 && screenX(x) <= width && screenY(y) >= 0 && screenY(y) <= height;
    }

    /** Whether the other shows the same size of world on the same size of screen, no further away than {@code pixels}. */
    boolean isNear(Viewport other, double pixels) {
        return scale == other.scale
                && width == other.width
                && height == other.height
                && Math.abs(other.centerX - centerX) * scale <= pixels
                && Math.abs(other.centerY - centerY) * scale <= pixels;
    }

    /** Shows the whole box with some air around it, but never closer than a city. */
    Viewport fitted(Box box) {
        double usableWidth = width * (1 - 2 * MARGIN);
        double usableHeight = height * (1 - 2 * MARGIN);
        double fit = Math.min(usableWidth / Math.max(box.width(), 1e-9), usableHeight / Math.max(box.height(), 1e-9));
        double next = Math.clamp(fit, MIN_SCALE, MAX_SCALE / 16);
        return new Viewport(box.centerX(), box.centerY(), next, width, height).clamped();
    }

    /** The part of the square on the screen, with {@code pixels} more on each side. */
    Box box(double pixels) {
        return new Box(worldX(-pixels), worldY(-pixels), worldX(width + pixels), worldY(height + pixels));
    }

    private Viewport clamped() {
        return new Viewport(Math.clamp(centerX, 0, 1), Math.clamp(centerY, 0, 1), scale, width, height);
    }
}
