package io.netplanner.model.topology;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.issue.IssueLog;
import org.jspecify.annotations.Nullable;

/** The rules of the fibre spans of a link. */
final class SpanRules {

    /** Spans are often rounded one by one: what their sum may differ from the link's length by, km. */
    private static final double TOLERANCE_KM = 1;

    private static final double MAX_ATTENUATION_DB_PER_KM = 10;
    private static final double MAX_CONNECTOR_LOSS_DB = 30;

    private final IssueLog log;

    SpanRules(IssueLog log) {
        this.log = log;
    }

    void check(Link link, String linkPointer) {
        double sum = 0;
        for (int i = 0; i < link.spans().size(); i++) {
            FiberSpan span = link.spans().get(i);
            String pointer = linkPointer + "/spans/" + i;
            String name = "Link " + link.id() + ", span " + (i + 1);
            checkLength(name, span.lengthKm(), pointer);
            checkLoss(name, "attenuationDbPerKm", span.attenuationDbPerKm(), MAX_ATTENUATION_DB_PER_KM, pointer);
            checkLoss(name, "connectorLossDb", span.connectorLossDb(), MAX_CONNECTOR_LOSS_DB, pointer);
            sum += span.lengthKm();
        }
        if (!link.spans().isEmpty() && Math.abs(sum - link.lengthKm()) > TOLERANCE_KM) {
            log.error(
                    "TOPOLOGY_SPANS_SUM",
                    linkPointer + "/spans",
                    "Link " + link.id() + ": its spans add up to " + Figures.of(sum) + " km, its length is "
                            + Figures.of(link.lengthKm()) + " km. Correct one of them.");
        }
    }

    private void checkLength(String name, double lengthKm, String pointer) {
        if (!(lengthKm >= LinkRules.MIN_LENGTH_KM && lengthKm <= LinkRules.MAX_LENGTH_KM)) {
            log.error(
                    "TOPOLOGY_SPAN_LENGTH",
                    pointer + "/lengthKm",
                    name + ": length " + Figures.of(lengthKm) + " km is outside " + Figures.of(LinkRules.MIN_LENGTH_KM)
                            + " to " + Figures.of(LinkRules.MAX_LENGTH_KM) + " km. Correct it.");
        }
    }

    private void checkLoss(String name, String field, @Nullable Double value, double limit, String pointer) {
        if (value != null && !(value >= 0 && value <= limit)) {
            log.error(
                    "TOPOLOGY_SPAN_LOSS",
                    pointer + "/" + field,
                    name + ": " + field + " " + Figures.of(value) + " is outside 0 to " + Figures.of(limit)
                            + ". Losses are written without a sign.");
        }
    }
}
