package io.netplanner.desktop.map;

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

    /** How many classes link use is told apart in. */
    static final int USE_CLASSES = USES.length;

    String styleClass() {
        return "map-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param use 0 to 1 */
    static MapColor ofUse(double use) {
        return USES[useClass(use)];
    }

    static int useClass(double use) {
        return Math.clamp((int) (use * USES.length), 0, USES.length - 1);
    }
}
