package io.netplanner.server.run;

import io.netplanner.model.routing.LinkUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the description of the REST interface says of the spectrum of a result.
 *
 * @param results links that carry light or keep channels for restoration
 * @param channels channels of the grid, or slots of 12.5 GHz of the flexible one
 * @param lowestSlotEdge where the first slot begins, in steps of 6.25 GHz from 193.1 THz; absent in results of earlier
 *     releases
 */
record SpectrumAnswer(
        List<LinkUse> results,
        int total,
        int channels,
        @Nullable Integer lowestSlotEdge) {}
