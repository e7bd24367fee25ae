package io.netplanner.desktop.map;

/** A rectangle of the Mercator square. */
record Box(double minX, double minY, double maxX, double maxY) {

    static final Box NOTHING = new Box(1, 1, 0, 0);

    Box with(double x, double y) {
        return this.equals(NOTHING)
                ? new Box(x, y, x, y)
                : new Box(Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y));
    }

    boolean meets(Box other) {
        return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
    }

    boolean holds(Box other) {
        return minX <= other.minX && maxX >= other.maxX && minY <= other.minY && maxY >= other.maxY;
    }

    double width() {
        return maxX - minX;
    }

    double height() {
        return maxY - minY;
    }

    double centerX() {
        return (minX + maxX) / 2;
    }

    double centerY() {
        return (minY + maxY) / 2;
    }
}
