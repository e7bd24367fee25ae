package io.netplanner.desktop.light;

import org.jspecify.annotations.Nullable;

/**
 * The light of one channel behind one element of a route.
 *
 * @param km from the start of the route; absent where the result tells no places
 * @param osnrDb within 0.1 nm, since the light was last made new: at the source or a regenerator
 * @param gsnrDb the same with all noise
 */
record Stop(
        @Nullable Double km,
        String linkId,
        String element,
        double powerDbm,
        @Nullable Double aseDbm,
        @Nullable Double nliDbm,
        @Nullable Double osnrDb,
        @Nullable Double gsnrDb) {}
