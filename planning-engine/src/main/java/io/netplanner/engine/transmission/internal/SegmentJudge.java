package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.LineDesign;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.RoadmCrossings;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.engine.transmission.SignalQuality;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.equipment.RoadmModel;
import io.netplanner.model.transmission.SegmentQuality;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lights a plan and names the quality of each of its segments, in the worse of its directions. */
public final class SegmentJudge {

    /** Add and drop share the noise that the catalogue gives for both together. */
    private static final double HALF_DB = 10 * Math.log10(2);

    private final LineRules rules;
    private final GridChannels channels;
    private final LitNetwork present;
    private final @Nullable LitNetwork full;

    public SegmentJudge(
            EquipmentCatalogue catalogue, LineDesign design, GridChannels channels, List<RoutedSegment> segments) {
        this.rules = catalogue.lineRules();
        this.channels = channels;
        RoadmCrossings roadms = roadms(catalogue.roadm());
        this.present = new LitNetwork(TransmissionModel.GN, roadms, channels.lit(), design.lines());
        for (RoutedSegment segment : segments) {
            int channel = channels.positionOf(segment, rules);
            segment.directions().forEach(path -> present.light(channel, path));
        }
        this.full = channels.full().isEmpty() ? null : fullyLit(roadms, design);
    }

    public SegmentQuality judge(RoutedSegment segment) {
        int channel = channels.positionOf(segment, rules);
        SignalQuality worst = segment.directions().stream()
                .map(path -> present.quality(channel, path))
                .min(Comparator.comparingDouble(SignalQuality::gsnrDb01nm))
                .orElseThrow();
        double required = segment.mode().requiredGsnrDb01nm();
        return new SegmentQuality(
                segment.requestId(),
                segment.role(),
                segment.segment().from(),
                segment.segment().to(),
                segment.frequencyHz() / 1e12,
                segment.mode().name(),
                worst.gsnrDb01nm(),
                atFullLoad(segment),
                worst.osnrDb01nm(),
                required,
                worst.gsnrDb01nm() - required - rules.systemMarginDb(),
                worst.dispersionPsPerNm(),
                worst.pmdPs(),
                worst.pdlDb(),
                worst.latencyMs(),
                worst.weakestLine().linkId(),
                words(worst.limitedBy()));
    }

    private @Nullable Double atFullLoad(RoutedSegment segment) {
        LitNetwork network = full;
        Integer number = segment.segment().channel();
        if (network == null || number == null) {
            return null;
        }
        return segment.directions().stream()
                .mapToDouble(path -> network.quality(number - 1, path).gsnrDb01nm())
                .min()
                .orElseThrow();
    }

    private LitNetwork fullyLit(RoadmCrossings roadms, LineDesign design) {
        LitNetwork network = new LitNetwork(TransmissionModel.GN, roadms, channels.full(), design.lines());
        List<LineDirection> every =
                design.lines().stream().map(OpticalLine::direction).toList();
        IntStream.range(0, channels.full().size()).forEach(channel -> network.light(channel, every));
        return network;
    }

    private static RoadmCrossings roadms(RoadmModel model) {
        double each = model.addDropOsnrDb01nm() + HALF_DB;
        return new RoadmCrossings(
                crossing("add", model, each), crossing("express", model, null), crossing("drop", model, each));
    }

    private static RoadmElement crossing(String id, RoadmModel model, @Nullable Double osnrDb) {
        return new RoadmElement(
                id,
                new EqualizationTarget.ConstantPower(model.targetPowerDbm()),
                model.maxLossDb(),
                osnrDb,
                model.pmdPs() * 1e-12,
                model.pdlDb());
    }

    private static String words(SignalQuality.Limit limit) {
        return switch (limit) {
            case AMPLIFIER_NOISE -> "amplifier noise";
            case NONLINEAR_INTERFERENCE -> "nonlinear interference";
            case TERMINALS -> "transmitter and add/drop";
        };
    }
}
