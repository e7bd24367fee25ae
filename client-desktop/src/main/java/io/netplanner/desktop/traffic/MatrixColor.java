package io.netplanner.desktop.traffic;

import java.util.Locale;

/** The colours the matrix is painted with; the style sheet says which they are, by class. */
enum MatrixColor {
    TEXT,
    EMPTY,
    HEAT,
    CHOSEN,
    GROUND;

    String styleClass() {
        return "matrix-" + name().toLowerCase(Locale.ROOT);
    }
}
