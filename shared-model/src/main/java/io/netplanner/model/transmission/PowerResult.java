package io.netplanner.model.transmission;

import java.util.List;
import java.util.Objects;

/** Amplifier settings and launch powers that raise the smallest margin of a plan, and what they bring each segment. */
public record PowerResult(
        int formatVersion, List<PowerGain> segments, List<AmplifierSetting> amplifiers, PowerStatistics statistics) {

    public static final int FORMAT_VERSION = 1;

    public PowerResult {
        segments = List.copyOf(segments);
        amplifiers = List.copyOf(amplifiers);
        Objects.requireNonNull(statistics, "statistics");
    }
}
