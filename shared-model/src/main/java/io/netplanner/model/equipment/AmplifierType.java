package io.netplanner.model.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An amplifier of the catalogue: two stages whose noise figure falls as the gain rises.
 *
 * @param bandLowThz lower edge of the band, THz
 * @param bandHighThz upper edge of the band, THz
 * @param gainMinDb below it the amplifier is padded
 * @param gainMaxDb largest flat gain
 * @param maxPowerDbm total output power
 * @param nfMinDb noise figure at the largest gain
 * @param nfMaxDb noise figure at the least gain
 * @param minInputPowerDbm least power of a channel at its input, dBm; absent: not judged
 * @param price in the planner's currency; absent until the planner fills it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmplifierType(
        String name,
        double bandLowThz,
        double bandHighThz,
        double gainMinDb,
        double gainMaxDb,
        double maxPowerDbm,
        double nfMinDb,
        double nfMaxDb,
        @Nullable Double minInputPowerDbm,
        @Nullable Double price) {}
