package io.netplanner.engine.transmission;

import io.netplanner.engine.transmission.internal.RamanScattering;
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
 * @param pumps that amplify in the fibre; empty for most
 * @param temperatureK of the fibre, which the noise of the pumps depends on
 * @param ramanCoefficient as measured of this fibre; absent: that of silica
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
        List<PointLoss> pointLosses,
        List<RamanPump> pumps,
        double temperatureK,
        @Nullable RamanCoefficient ramanCoefficient)
        implements OpticalElement {

    private static final double ROOM_TEMPERATURE_K = 283;

    /** A fibre without pumps. */
    public FiberElement(
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
            List<PointLoss> pointLosses) {
        this(
                id,
                lengthM,
                inputAttenuationDb,
                inputConnectorLossDb,
                outputConnectorLossDb,
                lossDbPerKm,
                dispersionSPerM2,
                dispersionSlopeSPerM3,
                referenceFrequencyHz,
                effectiveAreaM2,
                pmdSPerSqrtM,
                pointLosses,
                List.of(),
                ROOM_TEMPERATURE_K,
                null);
    }

    public FiberElement {
        pointLosses = List.copyOf(pointLosses);
        pumps = List.copyOf(pumps);
        require(id, lengthM > 0 && Double.isFinite(lengthM), "length", lengthM, "m");
        for (double loss : lossDbPerKm.values()) {
            require(id, loss > 0 && Double.isFinite(loss), "loss", loss, "dB/km");
        }
        require(id, effectiveAreaM2 > 0, "effective area", effectiveAreaM2, "m²");
    }

    /**
     * What is left of each channel at the far end of the glass, as a ratio, connectors not counted: the loss, and what
     * channels and pumps hand to each other.
     *
     * @param powerWatt of the channels inside the glass at its start
     */
    public double[] ratioAtEnd(List<Channel> channels, double[] powerWatt, RamanModel model) {
        return new RamanScattering(this, model).ratioAtEnd(channels.toArray(new Channel[0]), powerWatt);
    }

    private static void require(String id, boolean holds, String what, double value, String unit) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "Fibre %s: %s %s %s must be above 0 and finite.", id, what, value, unit));
        }
    }
}
