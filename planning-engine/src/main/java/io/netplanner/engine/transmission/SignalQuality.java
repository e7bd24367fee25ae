package io.netplanner.engine.transmission;

/**
 * What the receiver of a lightpath sees under the light that is really there.
 *
 * @param receivedPowerDbm as the last ROADM drops it
 * @param weakestLine the line that adds most noise
 * @param limitedBy what most of the noise is, for a person
 */
public record SignalQuality(
        double gsnrDb01nm,
        double osnrDb01nm,
        double dispersionPsPerNm,
        double pmdPs,
        double pdlDb,
        double latencyMs,
        double receivedPowerDbm,
        LineDirection weakestLine,
        Limit limitedBy) {

    /** The three origins of noise. */
    public enum Limit {
        /** Spontaneous emission of the amplifiers. */
        AMPLIFIER_NOISE,
        /** Nonlinear interference in the fibres. */
        NONLINEAR_INTERFERENCE,
        /** Transmitter and add/drop amplifiers. */
        TERMINALS
    }
}
