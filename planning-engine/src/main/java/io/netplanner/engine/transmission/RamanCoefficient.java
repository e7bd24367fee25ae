package io.netplanner.engine.transmission;

import java.util.Locale;

/**
 * How strongly a pump feeds light below it in one kind of fibre, as measured with one pump.
 *
 * @param gain 1/(W·m), by the distance below the pump in Hz
 * @param pumpHz that it was measured with; at other pumps it scales with frequency and area
 */
public record RamanCoefficient(Profile gain, double pumpHz) {

    public RamanCoefficient {
        if (!(pumpHz > 0)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "Raman coefficient: the pump's frequency, %s Hz, must be above 0.", pumpHz));
        }
        double[] offsets = gain.frequencies();
        if (offsets[0] < 0 || offsets[offsets.length - 1] >= pumpHz) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Raman coefficient: offsets of %s to %s Hz must be 0 or more and below the pump's %s Hz.",
                    offsets[0],
                    offsets[offsets.length - 1],
                    pumpHz));
        }
    }
}
