package io.netplanner.engine.transmission;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.engine.transmission.internal.GridChannels;
import io.netplanner.engine.transmission.internal.RoutedSegment;
import io.netplanner.engine.transmission.internal.RoutedSegments;
import io.netplanner.engine.transmission.internal.SegmentJudge;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.SegmentQuality;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.model.transmission.TransmissionStatistics;
import java.util.List;

/**
 * Checks that the light of a wavelength plan arrives: designs the lines, lights every segment of it at once and judges
 * each by its operational mode, under the load really present and with every channel lit.
 *
 * <p>Changes nothing of the plan. O(lines × spans × channels²), each line once however many lightpaths cross it.
 * Stateless, thread-safe.
 */
public final class TransmissionCheck {

    /**
     * @throws TransmissionLimitException where the lines cannot be built, or a channel is outside an amplifier's band
     */
    public TransmissionResult check(RoutingRequest request, RoutingResult result, Execution execution) {
        execution.report(Progress.of(0, "lines", "Designing the lines"));
        int grid = request.parameters().channels();
        LineDesign design = new LineDesigner(request.catalogue(), grid).design(request.topology());
        execution.report(Progress.of(0.3, "transmission", "Lighting the network"));
        List<RoutedSegment> segments = RoutedSegments.of(request, result);
        GridChannels channels = GridChannels.of(request, segments);
        SegmentJudge judge = new SegmentJudge(request.catalogue(), design, channels, segments);
        List<SegmentQuality> qualities = segments.stream()
                .map(segment -> {
                    execution.checkCancelled();
                    return judge.judge(segment);
                })
                .toList();
        return new TransmissionResult(
                TransmissionResult.FORMAT_VERSION,
                qualities,
                design.choices(),
                statistics(qualities, design, execution.elapsedSeconds()));
    }

    private static TransmissionStatistics statistics(
            List<SegmentQuality> qualities, LineDesign design, double seconds) {
        var margins = qualities.stream().mapToDouble(SegmentQuality::marginDb).summaryStatistics();
        boolean dark = qualities.isEmpty();
        return new TransmissionStatistics(
                qualities.size(),
                (int) qualities.stream()
                        .filter(quality -> quality.marginDb() < 0)
                        .count(),
                dark ? null : margins.getMin(),
                dark ? null : margins.getAverage(),
                design.amplifiers(),
                seconds);
    }
}
