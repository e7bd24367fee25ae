package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.FrequencySlot;
import io.netplanner.model.routing.Segment;

/** On the flexible grid a slot is wide enough for an operational mode that carries the rate. */
public final class WidthRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        if (routed.isFlexible()) {
            routed.lit().forEach(lit -> check(lit, routed, findings));
        }
    }

    private static void check(LitRoute lit, RoutedCase routed, Findings findings) {
        double rate = lit.request().rateGbps();
        for (Segment segment : lit.route().segments()) {
            FrequencySlot slot = segment.slot();
            double ghz = slot == null ? 0 : slot.m() * FrequencySlot.GRANULARITY_GHZ;
            if (routed.modes().stream().noneMatch(mode -> carries(mode, rate, ghz))) {
                findings.add(
                        "SLOT_TOO_NARROW",
                        lit.pointer(),
                        "Request %s: no operational mode carries %s Gb/s in %s GHz."
                                .formatted(lit.request().id(), rate, ghz));
            }
        }
    }

    private static boolean carries(OperationalMode mode, double rateGbps, double ghz) {
        return mode.rateGbps() >= rateGbps && mode.channelWidthGhz() <= ghz;
    }
}
