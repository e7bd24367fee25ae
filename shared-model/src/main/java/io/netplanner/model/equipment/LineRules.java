package io.netplanner.model.equipment;

import io.netplanner.model.routing.FrequencySlot;

/**
 * How lines are built and judged where the planner draws no spans.
 *
 * @param targetSpanKm length of a span that splitting aims at
 * @param maxSpanKm longest span that is left whole
 * @param connectorLossDb loss of one fibre end
 * @param paddingDb least loss of a span; a shorter one gets an attenuator in front
 * @param spanPowerDbm power of a channel as it enters a span
 * @param firstChannelThz centre of channel 1 of the fixed grid
 * @param channelSpacingGhz distance of neighbouring channels of the fixed grid
 * @param txOsnrDb01nm OSNR of a transmitter, dB in 0.1 nm
 * @param systemMarginDb kept in hand over what an operational mode asks
 */
public record LineRules(
        double targetSpanKm,
        double maxSpanKm,
        double connectorLossDb,
        double paddingDb,
        double spanPowerDbm,
        double firstChannelThz,
        double channelSpacingGhz,
        double txOsnrDb01nm,
        double systemMarginDb) {

    /**
     * Where the band of the flexible grid begins: at the lower edge of channel 1 of the fixed grid, in steps of
     * {@value FrequencySlot#STEP_GHZ} GHz from 193.1 THz.
     */
    public int lowestSlotEdge() {
        double edgeGhz = firstChannelThz * 1000 - channelSpacingGhz / 2;
        return (int) Math.round((edgeGhz - FrequencySlot.ANCHOR_GHZ) / FrequencySlot.STEP_GHZ);
    }

    /** Equal spans whose length is nearest the target and not beyond the maximum. */
    public int spanCount(double lengthKm) {
        if (lengthKm <= maxSpanKm) {
            return 1;
        }
        int fewer = Math.max(1, (int) Math.floor(lengthKm / targetSpanKm));
        double offFewer = Math.abs(lengthKm / fewer - targetSpanKm);
        double offMore = Math.abs(lengthKm / (fewer + 1) - targetSpanKm);
        boolean tooLong = lengthKm / fewer > maxSpanKm;
        return tooLong || offMore < offFewer ? fewer + 1 : fewer;
    }
}
