package io.netplanner.desktop.map;

import java.util.ArrayList;
import java.util.List;

/** The offline world at several levels of detail, finest last. Immutable. */
final class Basemap {

    /** Share of a pixel that may be left out unseen. */
    private static final double UNSEEN_PIXELS = 0.7;

    private static final int COARSEST_POWER = 10;
    private static final int FINEST_POWER = 18;
    private static final int STEP = 2;

    private final List<BasemapLevel> levels;

    Basemap(BasemapLevel finest) {
        List<BasemapLevel> all = new ArrayList<>();
        for (int power = COARSEST_POWER; power <= FINEST_POWER; power += STEP) {
            all.add(finest.coarser(Math.pow(2, -power)));
        }
        all.add(finest);
        levels = List.copyOf(all);
    }

    /** The coarsest level whose omissions nobody sees at this scale. */
    BasemapLevel level(double scale) {
        return levels.stream()
                .filter(level -> level.tolerance() * scale <= UNSEEN_PIXELS)
                .findFirst()
                .orElse(levels.getLast());
    }
}
