package io.netplanner.engine.transmission;

import java.util.Locale;

/**
 * One signal as it leaves its transmitter.
 *
 * @param frequencyHz centre
 * @param slotWidthHz spectrum set aside for it; must fit whole into an amplifier's band
 * @param txPowerDbm power leaving the transmitter
 * @param txOsnrDb01nm OSNR of the transmitter itself, dB in 0.1 nm
 * @param powerOffsetDb added to the target power of every ROADM on the way
 * @param rollOff of the raised-cosine spectrum, 0 to 1
 */
public record Channel(
        double frequencyHz,
        double symbolRateBd,
        double slotWidthHz,
        double txPowerDbm,
        double txOsnrDb01nm,
        double powerOffsetDb,
        double rollOff) {

    private static final double USUAL_ROLL_OFF = 0.15;

    public Channel(
            double frequencyHz,
            double symbolRateBd,
            double slotWidthHz,
            double txPowerDbm,
            double txOsnrDb01nm,
            double powerOffsetDb) {
        this(frequencyHz, symbolRateBd, slotWidthHz, txPowerDbm, txOsnrDb01nm, powerOffsetDb, USUAL_ROLL_OFF);
    }

    public Channel {
        if (!(frequencyHz > 0) || !(symbolRateBd > 0) || !(slotWidthHz > 0)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Channel at %s Hz: frequency, symbol rate %s Bd and slot %s Hz must be above 0",
                    frequencyHz,
                    symbolRateBd,
                    slotWidthHz));
        }
    }

    public Channel withTxPowerDbm(double powerDbm) {
        return new Channel(frequencyHz, symbolRateBd, slotWidthHz, powerDbm, txOsnrDb01nm, powerOffsetDb, rollOff);
    }
}
