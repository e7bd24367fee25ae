package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.routing.Segment;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;

/**
 * Where the reach is asked in light, every lit segment says what its light is and has margin left, and the totals name the
 * least margin of all.
 *
 * <p>Takes the figures as they are told: it computes no light.
 */
public final class LightRule implements RoutingRule {
    private static final double ROUNDING_DB = 1e-6;

    @Override
    public void check(RoutedCase routed, Findings findings) {
        if (routed.parameters().gsnrReach() == null) {
            return;
        }
        routed.lit().forEach(lit -> check(lit, findings));
        DoubleSummaryStatistics margins = routed.lit().stream()
                .flatMap(lit -> lit.route().segments().stream())
                .map(Segment::marginDb)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        Double told = routed.result().statistics().worstMarginDb();
        if (margins.getCount() > 0 && (told == null || Math.abs(told - margins.getMin()) > ROUNDING_DB)) {
            findings.add(
                    "STATISTICS_WRONG",
                    "/statistics/worstMarginDb",
                    "The least margin is told as %s dB, the segments have %s dB."
                            .formatted(told == null ? "unknown" : Figures.of(told), Figures.of(margins.getMin())));
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
