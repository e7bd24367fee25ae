package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet {@code Links}: one length in {@code Length}, and spans joined by "+" in {@code Distance} where a link has
 * them; in the older variant {@code Distance} alone. A link written once from each end with the same length is one link, with a warning.
 */
final class LinkSheet {

    private final Columns columns;
    private final PlaceLog log;
    private final boolean older;
    private final Map<List<Object>, Link> firstByEndsAndLength = new HashMap<>();

    LinkSheet(Grid grid, PlaceLog log) {
        this.log = log;
        columns = Columns.find(grid, "Source");
        older = columns.has("Distance") && !columns.has("Length");
    }

    List<Link> read() {
        if (older) {
            columns.require(log, "Source", "Destination", "Distance");
        } else {
            columns.require(log, "ID", "Source", "Destination", "Length", "Fiber Type");
        }
        List<Link> links = new ArrayList<>();
        for (GridRow row : columns.rowsBelow()) {
            RowReader reader = new RowReader(columns, row, "/links/" + links.size(), log);
            Link link = withOptions(older ? new SpannedLink(reader, log).read() : link(reader), reader);
            if (!isReverseListing(link, row)) {
                links.add(link);
            }
        }
        return links;
    }

    private Link link(RowReader row) {
        String source = row.text("Source", "source");
        String destination = row.text("Destination", "destination");
        String id = row.text("ID", "id");
        String fiber = row.text("Fiber Type", "fiberType");
        return new Link(
                id.isEmpty() ? source + "-" + destination : id,
                source,
                destination,
                row.number("Length", "lengthKm"),
                fiber.isEmpty() ? Link.DEFAULT_FIBER_TYPE : fiber,
                Direction.BIDIRECTIONAL,
                List.of(),
                new SpanCells(row, log, "Span_Fibers").read(),
                Map.of());
    }

    /** Columns that are there only where a topology needs them. */
    private static Link withOptions(Link link, RowReader row) {
        Direction direction = row.cell("Direction", "direction").isPresent()
                ? row.constant("Direction", "direction", Direction.class)
                : link.direction();
        List<String> riskGroups = Arrays.stream(
                        row.text("Risk_Groups", "riskGroups").split(";"))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
        return new Link(
                link.id(),
                link.source(),
                link.destination(),
                link.lengthKm(),
                link.fiberType(),
                direction,
                riskGroups,
                link.spans(),
                link.extensions());
    }

    private boolean isReverseListing(Link link, GridRow row) {
        Link first = firstByEndsAndLength.get(List.of(link.destination(), link.source(), link.lengthKm()));
        firstByEndsAndLength.putIfAbsent(List.of(link.source(), link.destination(), link.lengthKm()), link);
        if (first == null
                || link.direction() == Direction.UNIDIRECTIONAL
                || link.source().equals(link.destination())) {
            return false;
        }
        log.warning(
                "TOPOLOGY_LINK_BOTH_WAYS",
                columns.rowAddress(row),
                "Link " + link.source() + "-" + link.destination() + " is link " + first.id()
                        + " in the other direction with the same length: taken as one link.");
        return true;
    }
}
