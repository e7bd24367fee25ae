package io.netplanner.model.transmission;

import java.util.List;
import java.util.Objects;

/** Whether the light of a wavelength plan arrives, and how the lines were built that carry it. */
public record TransmissionResult(
        int formatVersion,
        List<LightpathQuality> lightpaths,
        List<LineChoice> lineDesign,
        TransmissionStatistics statistics) {

    public static final int FORMAT_VERSION = 1;

    public TransmissionResult {
        lightpaths = List.copyOf(lightpaths);
        lineDesign = List.copyOf(lineDesign);
        Objects.requireNonNull(statistics, "statistics");
    }

    /** The segments of all lightpaths. */
    public List<SegmentQuality> segments() {
        return lightpaths.stream()
                .flatMap(lightpath -> lightpath.segments().stream())
                .toList();
    }
}
