package io.netplanner.model.transmission;

/**
 * How an amplifier is to be set.
 *
 * @param element names the amplifier within its line
 * @param launchBeforeDbm power of a channel that leaves it, before optimisation
 * @param launchDbm the same, optimised
 * @param gainDb before its output attenuator
 * @param attenuatorDb of its output
 */
public record AmplifierSetting(
        String linkId,
        String from,
        String element,
        double launchBeforeDbm,
        double launchDbm,
        double gainBeforeDb,
        double gainDb,
        double attenuatorDb) {}
