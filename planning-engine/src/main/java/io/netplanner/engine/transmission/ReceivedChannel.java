package io.netplanner.engine.transmission;

/**
 * What arrives of one channel. Ratios in dB, each in its named bandwidth; "line" is before, the others after transmitter
 * and add/drop noise.
 *
 * @param lineOsnrDb01nm ASE only
 * @param lineSnrNliDb NLI only, in the signal's bandwidth; infinite where there is none
 */
public record ReceivedChannel(
        double frequencyHz,
        double lineOsnrDb01nm,
        double lineSnrNliDb,
        double lineGsnrDb01nm,
        double osnrDb01nm,
        double gsnrDb01nm,
        double dispersionPsPerNm,
        double pmdPs,
        double pdlDb,
        double latencyMs) {}
