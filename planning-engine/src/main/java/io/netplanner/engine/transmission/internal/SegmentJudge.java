package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.SignalQuality;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.transmission.SegmentQuality;

/** Names the quality of each segment of a lit plan, in the worse of its directions. */
final class SegmentJudge {

    private final PresentLight present;
    private final CombLights combs;
    private final double systemMarginDb;

    SegmentJudge(PresentLight present, CombLights combs, double systemMarginDb) {
        this.present = present;
        this.combs = combs;
        this.systemMarginDb = systemMarginDb;
    }

    SegmentQuality judge(String requestId, RoutedSegment segment, OperationalMode mode) {
        SignalQuality worst = present.quality(segment, mode);
        Arrival arrival = Arrival.of(worst);
        ModeLimits limits = new ModeLimits(mode, systemMarginDb);
        CombLight comb = combs.of(mode);
        return new SegmentQuality(
                requestId,
                segment.role(),
                segment.segment().from(),
                segment.segment().to(),
                segment.frequencyHz() / 1e12,
                mode.name(),
                worst.gsnrDb01nm(),
                comb.typicalDb(segment.frequencyHz(), segment.directions()),
                comb.fullLoadDb(segment.frequencyHz(), segment.directions()),
                comb.worstDb(segment.directions()),
                worst.osnrDb01nm(),
                mode.requiredGsnrDb01nm(),
                limits.penaltyDb(arrival),
                limits.marginDb(arrival),
                worst.dispersionPsPerNm(),
                worst.pmdPs(),
                worst.pdlDb(),
                worst.latencyMs(),
                worst.receivedPowerDbm(),
                worst.weakestLine().linkId(),
                words(worst.limitedBy()),
                limits.failures(arrival));
    }

    private static String words(SignalQuality.Limit limit) {
        return switch (limit) {
            case AMPLIFIER_NOISE -> "amplifier noise";
            case NONLINEAR_INTERFERENCE -> "nonlinear interference";
            case TERMINALS -> "transmitter and add/drop";
        };
    }
}
