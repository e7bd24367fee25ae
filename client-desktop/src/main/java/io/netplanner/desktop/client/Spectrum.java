package io.netplanner.desktop.client;

import io.netplanner.model.routing.LinkUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is lit on every link.
 *
 * @param channels channels of the grid, or slots of 12.5 GHz of the flexible one
 * @param lowestSlotEdge where the first slot begins, in steps of 6.25 GHz from 193.1 THz; absent in results of earlier
 *     releases
 */
public record Spectrum(
        List<LinkUse> results,
        long total,
        int channels,
        @Nullable Integer lowestSlotEdge) {

    public Spectrum {
        results = List.copyOf(results);
    }
}
