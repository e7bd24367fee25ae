package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Segment;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the reach is asked in light, every lit segment says what its light is and has margin left. No margin is above what
 * its GSNR leaves over the mode that asks least, and the totals name the least margin of all.
 *
 * <p>Takes the figures as they are told: it computes no light.
 */
public final class LightRule implements RoutingRule {
    private static final double ROUNDING_DB = 1e-6;

    @Override
    public void check(RoutedCase routed, Findings findings) {
        if (routed.parameters().gsnrReach() != null) {
            routed.lit().forEach(lit -> check(lit, findings));
        }
        routed.lit().forEach(lit -> checkMargins(lit, routed, findings));
        checkLeast(routed, findings);
    }

    private static void checkLeast(RoutedCase routed, Findings findings) {
        DoubleSummaryStatistics margins = routed.lit().stream()
                .flatMap(lit -> lit.route().segments().stream())
                .map(Segment::marginDb)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        Double told = routed.result().statistics().worstMarginDb();
        Double least = margins.getCount() == 0 ? null : Double.valueOf(margins.getMin());
        boolean same = told == null || least == null ? told == least : Math.abs(told - least) <= ROUNDING_DB;
        if (!same) {
            findings.add(
                    "STATISTICS_WRONG",
                    "/statistics/worstMarginDb",
                    "The least margin is told as %s, the segments have %s.".formatted(words(told), words(least)));
        }
    }

    private static String words(@Nullable Double marginDb) {
        return marginDb == null ? "unknown" : Figures.of(marginDb) + " dB";
    }

    /** Penalties only take from it. */
    private static void checkMargins(LitRoute lit, RoutedCase routed, Findings findings) {
        double rate = lit.request().rateGbps();
        double asked = routed.lineRules().systemMarginDb()
                + routed.modes().stream()
                        .filter(mode -> mode.rateGbps() >= rate)
                        .mapToDouble(OperationalMode::requiredGsnrDb01nm)
                        .min()
                        .orElse(0);
        for (int i = 0; i < lit.route().segments().size(); i++) {
            Segment segment = lit.route().segments().get(i);
            Double gsnr = segment.gsnrDb01nm();
            Double margin = segment.marginDb();
            if (gsnr != null && margin != null && !(margin <= gsnr - asked + ROUNDING_DB)) {
                findings.add(
                        "LIGHT_MARGIN",
                        lit.pointer() + "/segments/" + i + "/marginDb",
                        "Request %s: segment %s to %s tells a margin of %s dB; its GSNR of %s dB leaves at most %s."
                                .formatted(
                                        lit.request().id(),
                                        segment.from(),
                                        segment.to(),
                                        Figures.of(margin),
                                        Figures.of(gsnr),
                                        Figures.of(gsnr - asked)));
            }
        }
    }

    private static void check(LitRoute lit, Findings findings) {
        for (int i = 0; i < lit.route().segments().size(); i++) {
            Segment segment = lit.route().segments().get(i);
            Double margin = segment.marginDb();
            String stretch =
                    "Request %s: segment %s to %s".formatted(lit.request().id(), segment.from(), segment.to());
            if (margin == null || segment.gsnrDb01nm() == null) {
                findings.add(
                        "LIGHT_UNKNOWN",
                        lit.pointer() + "/segments/" + i,
                        stretch + " does not say what its light is, though the reach is asked in light. Route again.");
            } else if (margin < -ROUNDING_DB) {
                findings.add(
                        "LIGHT_TOO_WEAK",
                        lit.pointer() + "/segments/" + i,
                        "%s lacks %s dB of GSNR. A regenerator is missing, or a mode that asks less."
                                .formatted(stretch, Figures.of(-margin)));
            }
        }
    }
}
