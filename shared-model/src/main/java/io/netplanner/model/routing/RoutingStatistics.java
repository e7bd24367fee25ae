package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Headline figures of a routing result. All follow from its detail.
 *
 * @param channelsUsed number of distinct channels in use anywhere
 * @param highestChannel highest channel number in use, 0 when nothing is lit
 * @param channelLinks sum over routes of (channel × link), working and protection
 * @param averageLinkUse mean over links of lit channels / channels of the grid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoutingStatistics(
        int served,
        int unserved,
        int channelsUsed,
        int highestChannel,
        long channelLinks,
        int regenerators,
        double averageLinkUse,
        @Nullable Double worstMarginDb,
        double seconds) {}
