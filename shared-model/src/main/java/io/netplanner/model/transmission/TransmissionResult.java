package io.netplanner.model.transmission;

import java.util.List;
import java.util.Objects;

/** Whether the light of a wavelength plan arrives, and how the lines were built that carry it. */
public record TransmissionResult(
        int formatVersion,
        List<SegmentQuality> segments,
        List<LineChoice> lineDesign,
        TransmissionStatistics statistics) {

    public static final int FORMAT_VERSION = 1;

    public TransmissionResult {
        segments = List.copyOf(segments);
        lineDesign = List.copyOf(lineDesign);
        Objects.requireNonNull(statistics, "statistics");
    }
}
