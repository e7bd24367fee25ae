package io.netplanner.engine.routing.internal;

import io.netplanner.engine.protection.SharedElements;
import io.netplanner.engine.spectrum.Strand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to route a request: legs, and the strands that each need a channel.
 *
 * @param strands one for each segment, working leg first; or a single one for all where one wavelength is asked
 * @param channelLinks links crossed, both legs together
 * @param price of what depends on the route, as {@link RoutePrices} has it
 * @param shared what the legs have in common although the request asks for none
 */
record Candidate(
        Leg working,
        @Nullable Leg protection,
        List<Strand> strands,
        int regenerators,
        int channelLinks,
        double price,
        SharedElements shared) {
    Candidate {
        strands = List.copyOf(strands);
    }

    List<Leg> legs() {
        return protection == null ? List.of(working) : List.of(working, protection);
    }

    /** The strand that holds a segment, segments of the working leg counted first. */
    int strandOf(int segment) {
        return strands.size() == 1 ? 0 : segment;
    }

    double lengthKm() {
        return working.path().lengthKm()
                + (protection == null ? 0 : protection.path().lengthKm());
    }
}
