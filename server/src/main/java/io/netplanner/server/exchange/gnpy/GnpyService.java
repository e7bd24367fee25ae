package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.transmission.Decibels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service that is asked for.
 *
 * @param mode absent: the best that is feasible
 * @param mostChannels of its kind side by side when it is judged; absent: as many as fit the transceiver
 * @param outputPowerWatt of a channel into spans; absent: the reference
 * @param transmitPowerWatt of a channel leaving the transmitter; absent: the reference
 * @param through elements to be visited, in this order
 * @param strict whether it is better not carried than carried past one of them
 * @param slots that it should have; empty: any
 */
public record GnpyService(
        String id,
        String source,
        String destination,
        boolean bidirectional,
        String transceiver,
        @Nullable String mode,
        double spacingHz,
        @Nullable Integer mostChannels,
        @Nullable Double outputPowerWatt,
        @Nullable Double transmitPowerWatt,
        double bandwidth,
        List<String> through,
        boolean strict,
        List<Slot> slots) {

    /**
     * A frequency slot, perhaps in part open.
     *
     * @param n centre, in steps of 6.25 GHz from 193.1 THz
     * @param m half the width, in steps of 6.25 GHz
     */
    public record Slot(@Nullable Integer n, @Nullable Integer m) {}

    public GnpyService {
        through = List.copyOf(through);
        slots = List.copyOf(slots);
    }

    /** As many side by side as are asked for, else as fit the transceiver. */
    int channels(GnpyTransceiver ofType) {
        return mostChannels == null ? ofType.fitting(spacingHz) : mostChannels;
    }

    /** Of a channel into spans: its own, else that of the reference. */
    double spanPowerDbm(ReferenceSpectrum reference) {
        return outputPowerWatt == null ? reference.powerDbm() : Decibels.wattToDbm(outputPowerWatt);
    }

    /** Of a channel leaving its transmitter: its own, else that of the equipment, else what it has into spans. */
    double launchPowerDbm(ReferenceSpectrum reference) {
        Double usual = reference.txPowerDbm();
        if (transmitPowerWatt != null) {
            return Decibels.wattToDbm(transmitPowerWatt);
        }
        return usual == null ? spanPowerDbm(reference) : usual;
    }

    /** The same service under another name with another bandwidth. */
    GnpyService as(String otherId, double otherBandwidth) {
        return new GnpyService(
                otherId,
                source,
                destination,
                bidirectional,
                transceiver,
                mode,
                spacingHz,
                mostChannels,
                outputPowerWatt,
                transmitPowerWatt,
                otherBandwidth,
                through,
                strict,
                slots);
    }
}
