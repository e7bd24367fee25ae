package io.netplanner.engine.transmission.internal;

import io.netplanner.model.transmission.LightpathQuality;
import io.netplanner.model.transmission.MarginBin;
import io.netplanner.model.transmission.SegmentQuality;
import io.netplanner.model.transmission.TransmissionStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the headline figures of a judged plan. */
public final class LightStatistics {

    private LightStatistics() {}

    public static TransmissionStatistics of(List<LightpathQuality> lightpaths, int amplifiers, double seconds) {
        List<SegmentQuality> segments = lightpaths.stream()
                .flatMap(lightpath -> lightpath.segments().stream())
                .toList();
        var margins = segments.stream().mapToDouble(SegmentQuality::marginDb).summaryStatistics();
        boolean dark = segments.isEmpty();
        return new TransmissionStatistics(
                segments.size(),
                (int) segments.stream()
                        .filter(segment -> !segment.failures().isEmpty())
                        .count(),
                lightpaths.size(),
                (int) lightpaths.stream()
                        .filter(lightpath -> !lightpath.arrives())
                        .count(),
                dark ? null : margins.getMin(),
                dark ? null : margins.getAverage(),
                dark ? List.of() : histogram(segments, margins.getMin(), margins.getMax()),
                amplifiers,
                seconds);
    }

    private static List<MarginBin> histogram(List<SegmentQuality> segments, double least, double most) {
        int[] counts = new int[(int) (Math.floor(most) - Math.floor(least)) + 1];
        int first = (int) Math.floor(least);
        segments.forEach(segment -> counts[(int) Math.floor(segment.marginDb()) - first]++);
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new MarginBin(first + i, counts[i]))
                .toList();
    }
}
