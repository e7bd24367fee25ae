package io.netplanner.model.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transponder or muxponder card.
 *
 * @param clientPorts client ports of the whole card, shared by its lines
 * @param clientTypes service types its client ports take
 * @param clientLimits tighter port counts for some of those types
 * @param acceptsGroomoutsOf names of the cards whose 10G lines its client ports take
 * @param lines line ports
 * @param lineRateGbps rate of one line, Gb/s
 * @param coherent whether a line is a coherent lightpath signal
 * @param slots adjacent shelf slots it fills
 * @param powerWatt power draw; absent when unknown
 * @param price in the planner's currency; absent until the planner fills it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Xponder(
        String name,
        XponderRole role,
        int clientPorts,
        List<String> clientTypes,
        List<ClientLimit> clientLimits,
        List<String> acceptsGroomoutsOf,
        int lines,
        double lineRateGbps,
        boolean coherent,
        int slots,
        @Nullable Double powerWatt,
        @Nullable Double price) {

    public Xponder {
        clientTypes = List.copyOf(clientTypes);
        clientLimits = List.copyOf(clientLimits);
        acceptsGroomoutsOf = List.copyOf(acceptsGroomoutsOf);
    }
}
