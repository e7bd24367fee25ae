package io.netplanner.server.exchange.gnpy;

import java.util.List;
import java.util.Optional;

/** A transceiver type with its modes. */
public record GnpyTransceiver(String name, double lowHz, double highHz, List<Mode> modes) {

    public GnpyTransceiver {
        modes = List.copyOf(modes);
    }

    /**
     * One way to run a transceiver.
     *
     * @param requiredOsnrDb01nm in 0.1 nm
     * @param powerOffsetDb added to the power that ROADMs level to
     */
    public record Mode(
            String format,
            double symbolRateBd,
            double requiredOsnrDb01nm,
            double bitRate,
            double rollOff,
            double txOsnrDb01nm,
            double minSpacingHz,
            double powerOffsetDb,
            List<GnpyPenalty> penalties) {

        public Mode {
            penalties = List.copyOf(penalties);
        }
    }

    /** Channels of a spacing side by side within its range. */
    int fitting(double spacingHz) {
        return (int) Math.floor((highHz - lowHz) / spacingHz);
    }

    public Optional<Mode> findMode(String format) {
        return modes.stream().filter(mode -> mode.format().equals(format)).findFirst();
    }
}
