package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.SignalQuality;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.transmission.SegmentQuality;
import org.jspecify.annotations.Nullable;

/** Names the quality of each segment of a lit plan, in the worse of its directions. */
final class SegmentJudge {

    private final PresentLight present;
    private final @Nullable CombLight comb;
    private final double systemMarginDb;

    /** @param comb absent on a flexible grid, where "every channel" has no meaning */
    SegmentJudge(PresentLight present, @Nullable CombLight comb, double systemMarginDb) {
        this.present = present;
        this.comb = comb;
        this.systemMarginDb = systemMarginDb;
    }

    SegmentQuality judge(String requestId, RoutedSegment segment, OperationalMode mode) {
        SignalQuality worst = present.quality(segment, mode);
        Arrival arrival = Arrival.of(worst);
        ModeLimits limits = new ModeLimits(mode, systemMarginDb);
        Integer number = segment.segment().channel();
        CombLight grid = number == null ? null : comb;
        return new SegmentQuality(
                requestId,
                segment.role(),
                segment.segment().from(),
                segment.segment().to(),
                segment.frequencyHz() / 1e12,
                mode.name(),
                worst.gsnrDb01nm(),
                grid == null ? null : grid.typicalDb(number, segment.directions()),
                grid == null ? null : grid.fullLoadDb(number, segment.directions()),
                grid == null ? null : grid.worstDb(segment.directions()),
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
