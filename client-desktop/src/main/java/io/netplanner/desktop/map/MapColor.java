package io.netplanner.desktop.map;

import java.util.Arrays;
import java.util.Locale;

/** The colours the map is painted with; the style sheet says which they are, by class. */
enum MapColor {
    SEA,
    LAND,
    COAST,
    BORDER,
    LINK,
    LINK_DIMMED,
    NODE,
    NODE_RIM,
    LABEL,
    LABEL_HALO,
    SELECTED,
    WORKING,
    PROTECTION,
    RESTORATION,
    USE_0,
    USE_1,
    USE_2,
    USE_3,
    USE_4;

    private static final MapColor[] USES = {USE_0, USE_1, USE_2, USE_3, USE_4};

    /** How many levels of links are told apart, from the least to what most needs a look. */
    static final int LEVELS = USES.length;

    /** Margins in dB below which a link is of the next level; below the last, light does not arrive. */
    private static final double[] MARGINS_DB = {6, 3, 1, 0};

    String styleClass() {
        return "map-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MapColor ofLevel(int level) {
        return USES[level];
    }

    static int levelOfMargin(double marginDb) {
        return (int) Arrays.stream(MARGINS_DB).filter(limit -> marginDb < limit).count();
    }

    /** @param use 0 to 1 */
    static int levelOfUse(double use) {
        return Math.clamp((int) (use * USES.length), 0, USES.length - 1);
    }
}
