package io.netplanner.desktop.map;

/** A label with its place on the screen: the box's upper left corner, pixels. */
record PlacedLabel(Label label, double x, double y) {

    boolean meets(PlacedLabel other) {
        return meets(other.x, other.y, other.label.width(), other.label.height());
    }

    boolean meets(double left, double top, double width, double height) {
        return x < left + width && x + label.width() > left && y < top + height && y + label.height() > top;
    }
}
