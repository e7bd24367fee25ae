package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheet {@code Nodes}: coordinates in two columns, or in one as "lat, lng" in the older variant. */
final class NodeSheet {

    private final Columns columns;
    private final PlaceLog log;
    private final boolean older;

    NodeSheet(Grid grid, PlaceLog log) {
        this.log = log;
        columns = Columns.find(grid, "Node");
        older = columns.has("Location") && !columns.has("lat");
    }

    List<Node> read() {
        if (older) {
            columns.require(log, "Node", "Location", "ROADM_Type");
        } else {
            columns.require(log, "ID", "Node", "lat", "lng", "ROADM_Type");
        }
        List<Node> nodes = new ArrayList<>();
        for (GridRow row : columns.rowsBelow()) {
            RowReader reader = new RowReader(columns, row, "/nodes/" + nodes.size(), log);
            nodes.add(older ? olderNode(reader) : node(reader));
        }
        return nodes;
    }

    private static Node node(RowReader row) {
        return new Node(
                row.text("Node", "name"),
                row.number("lat", "latitude"),
                row.number("lng", "longitude"),
                row.constant("ROADM_Type", "roadmType", RoadmType.class));
    }

    private static Node olderNode(RowReader row) {
        String name = row.text("Node", "name");
        RoadmType type = row.constant("ROADM_Type", "roadmType", RoadmType.class);
        row.cell("Location", "longitude");
        Optional<GridCell> location = row.cell("Location", "latitude");
        List<Double> degrees =
                location.map(cell -> JoinedNumbers.split(cell.text(), ",")).orElse(List.of());
        if (degrees.size() == 2) {
            return new Node(name, degrees.get(0), degrees.get(1), type);
        }
        location.ifPresent(cell -> row.expected(cell, "Location", "\"latitude, longitude\", such as \"48.1, 11.5\""));
        return new Node(name, Double.NaN, Double.NaN, type);
    }
}
