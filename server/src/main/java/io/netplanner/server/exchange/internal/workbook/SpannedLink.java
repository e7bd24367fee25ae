package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A link row of the older variant, whose length is that of its spans. */
final class SpannedLink {

    private final RowReader row;
    private final PlaceLog log;

    SpannedLink(RowReader row, PlaceLog log) {
        this.row = row;
        this.log = log;
    }

    Link read() {
        String source = row.text("Source", "source");
        String destination = row.text("Destination", "destination");
        String id = row.text("ID", "id");
        row.cell("Distance", "lengthKm");
        List<FiberSpan> spans = new SpanCells(row, log, "Fiber Type").read();
        String fiber = spans.isEmpty() ? null : spans.getFirst().fiberType();
        return new Link(
                id.isEmpty() ? source + "-" + destination : id,
                source,
                destination,
                spans.isEmpty() ? Double.NaN : lengthOf(spans),
                fiber == null ? Link.DEFAULT_FIBER_TYPE : fiber,
                Direction.BIDIRECTIONAL,
                List.of(),
                spans,
                Map.of());
    }

    /** As people add: 60.1 and 72.3 are 132.4, which sums of binary fractions are not. */
    private static double lengthOf(List<FiberSpan> spans) {
        return spans.stream()
                .map(span -> BigDecimal.valueOf(span.lengthKm()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
