package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The spans of a link, in the order that light meets them, and how they came about.
 *
 * @param reason in words, for the planner who asks
 */
public record SpanPlan(String fiberType, List<FiberSpan> spans, String reason) {

    public static SpanPlan of(Link link, EquipmentCatalogue catalogue) {
        requireFiber(link, link.fiberType(), catalogue);
        if (link.spans().isEmpty()) {
            return split(link, catalogue.lineRules());
        }
        for (FiberSpan span : link.spans()) {
            String type = span.fiberType();
            requireFiber(link, type == null ? link.fiberType() : type, catalogue);
        }
        return new SpanPlan(link.fiberType(), link.spans(), "spans as drawn by the planner");
    }

    public SpanPlan reversed() {
        return new SpanPlan(fiberType, spans.reversed(), reason);
    }

    private static SpanPlan split(Link link, LineRules rules) {
        double length = link.lengthKm();
        int count = rules.spanCount(length);
        String reason = count == 1
                ? String.format(Locale.ROOT, "%.1f km is within the longest span of %.0f km", length, rules.maxSpanKm())
                : String.format(
                        Locale.ROOT,
                        "%.1f km is over the longest span of %.0f km; %d spans of %.1f km are nearest the target of %.0f km",
                        length,
                        rules.maxSpanKm(),
                        count,
                        length / count,
                        rules.targetSpanKm());
        FiberSpan span = new FiberSpan(length / count, link.fiberType());
        return new SpanPlan(link.fiberType(), Collections.nCopies(count, span), reason);
    }

    private static void requireFiber(Link link, String type, EquipmentCatalogue catalogue) {
        if (catalogue.findFiberType(type).isEmpty()) {
            throw new TransmissionLimitException(String.format(
                    Locale.ROOT,
                    "Link %s: fibre type %s is not in the catalogue. Add it there or choose one of %s.",
                    link.id(),
                    type,
                    catalogue.fiberTypes().stream().map(fiber -> fiber.name()).toList()));
        }
    }
}
