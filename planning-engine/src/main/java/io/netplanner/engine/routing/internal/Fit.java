package io.netplanner.engine.routing.internal;

import io.netplanner.engine.restoration.RestoredSegment;
import java.util.List;

/**
 * A place for a request, and what makes room for it.
 *
 * @param led segments of others with the new paths that are set aside for them
 */
record Fit(Placement placement, List<RestoredSegment> led) {
    Fit {
        led = List.copyOf(led);
    }

    Fit(Placement placement) {
        this(placement, List.of());
    }
}
