package io.netplanner.engine.transmission;

import java.util.Locale;

/**
 * Pump light fed into a fibre to amplify in it.
 *
 * @param powerWatt inside the fibre, behind the connector
 * @param againstSignal enters at the far end and runs towards the signal; else beside it
 */
public record RamanPump(double powerWatt, double frequencyHz, boolean againstSignal) {

    public RamanPump {
        if (!(powerWatt > 0) || !(frequencyHz > 0)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Raman pump: power %s W and frequency %s Hz must be above 0.",
                    powerWatt,
                    frequencyHz));
        }
    }
}
