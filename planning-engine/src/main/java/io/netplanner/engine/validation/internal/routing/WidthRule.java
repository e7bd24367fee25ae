package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Segment;

/** A slot, or a channel of the fixed grid, is wide enough for an operational mode that carries the rate. */
public final class WidthRule implements RoutingRule {
    private static final double ROUNDING_GHZ = 1e-9;

    @Override
    public void check(RoutedCase routed, Findings findings) {
        routed.lit().forEach(lit -> check(lit, routed, findings));
    }

    private static void check(LitRoute lit, RoutedCase routed, Findings findings) {
        double rate = lit.request().rateGbps();
        for (Segment segment : lit.route().segments()) {
            FrequencySlot slot = segment.slot();
            double ghz =
                    slot == null ? routed.lineRules().channelSpacingGhz() : slot.m() * FrequencySlot.GRANULARITY_GHZ;
            if (routed.modes().stream().noneMatch(mode -> carries(mode, rate, ghz))) {
                findings.add(
                        slot == null ? "CHANNEL_TOO_NARROW" : "SLOT_TOO_NARROW",
                        lit.pointer(),
                        "Request %s: no operational mode carries %s Gb/s in %s GHz."
                                .formatted(lit.request().id(), Figures.of(rate), Figures.of(ghz)));
            }
        }
    }

    private static boolean carries(OperationalMode mode, double rateGbps, double ghz) {
        return mode.rateGbps() >= rateGbps && mode.channelWidthGhz() <= ghz + ROUNDING_GHZ;
    }
}
