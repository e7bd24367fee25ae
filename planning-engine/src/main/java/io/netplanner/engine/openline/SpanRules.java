package io.netplanner.engine.openline;

/**
 * How lines are designed.
 *
 * @param powerMode output powers are set and gains follow; else gains that are given stand
 * @param deltaPowerMinDb least deviation of a span's input power from the reference
 * @param deltaPowerStepDb deviations are multiples of it
 * @param ramanMaxLossDbPerKm fibres that lose more are not pumped
 * @param extendedGainDb beyond the flat maximum that a type may be chosen for
 * @param paddingDb a span that loses less gets an attenuator
 * @param endOfLifeDb added to the output connector for repairs to come
 * @param referenceLossDb span loss at which the deviation is 0
 * @param powerSlope deviation per dB of span loss
 */
public record SpanRules(
        boolean powerMode,
        double deltaPowerMinDb,
        double deltaPowerMaxDb,
        double deltaPowerStepDb,
        double ramanMaxLossDbPerKm,
        double extendedGainDb,
        double maxLengthM,
        double paddingDb,
        double endOfLifeDb,
        double inputConnectorLossDb,
        double outputConnectorLossDb,
        double referenceLossDb,
        double powerSlope,
        double attenuatorMarginDb,
        double attenuatorStepDb) {}
