package io.netplanner.engine.transmission;

import java.util.List;

/**
 * The spectrum as it leaves an element; one value a channel, in the order of the launch.
 *
 * @param powerDbm signal, ASE and NLI together
 * @param aseDbm in the signal's bandwidth; −∞ where there is none
 */
public record ElementOutput(
        String elementId,
        List<Double> powerDbm,
        List<Double> signalDbm,
        List<Double> aseDbm,
        List<Double> nliDbm,
        List<Double> dispersionPsPerNm,
        List<Double> pmdPs,
        List<Double> pdlDb,
        List<Double> latencyMs) {}
