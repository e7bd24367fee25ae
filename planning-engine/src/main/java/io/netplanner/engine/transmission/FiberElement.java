package io.netplanner.engine.transmission;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One fibre span with its connectors.
 *
 * @param inputAttenuationDb padding in front of the fibre
 * @param lossDbPerKm above 0 at every frequency
 * @param dispersionSPerM2 1e-6 s/m² is 1 ps/(nm·km)
 * @param dispersionSlopeSPerM3 absent: β₂ does not change with frequency
 * @param effectiveAreaM2 at {@code referenceFrequencyHz}
 * @param pmdSPerSqrtM PMD coefficient
 */
public record FiberElement(
        String id,
        double lengthM,
        double inputAttenuationDb,
        double inputConnectorLossDb,
        double outputConnectorLossDb,
        Profile lossDbPerKm,
        Profile dispersionSPerM2,
        @Nullable Double dispersionSlopeSPerM3,
        double referenceFrequencyHz,
        double effectiveAreaM2,
        double pmdSPerSqrtM,
        List<PointLoss> pointLosses)
        implements OpticalElement {

    public FiberElement {
        pointLosses = List.copyOf(pointLosses);
        require(id, lengthM > 0, "length", lengthM, "m");
        require(id, lossDbPerKm.at(referenceFrequencyHz) > 0, "loss", lossDbPerKm.at(referenceFrequencyHz), "dB/km");
        require(id, effectiveAreaM2 > 0, "effective area", effectiveAreaM2, "m²");
    }

    private static void require(String id, boolean holds, String what, double value, String unit) {
        if (!holds) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "Fibre %s: %s %s %s must be above 0.", id, what, value, unit));
        }
    }
}
