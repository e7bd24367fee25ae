package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of nodes. */
public final class NodesViewModel {

    /** A row: a node and how many links end there. */
    public record Row(Node node, int degree) {}

    private final TableModel<Row> table = new TableModel<>(
            List.of(
                    Column.text(Texts.get("node.name"), 200, row -> row.node().name()),
                    Column.number(
                            Texts.get("node.latitude"),
                            110,
                            4,
                            row -> row.node().latitude()),
                    Column.number(
                            Texts.get("node.longitude"),
                            110,
                            4,
                            row -> row.node().longitude()),
                    Column.text(
                            Texts.get("node.roadmType"),
                            140,
                            row -> typeText(row.node().roadmType())),
                    Column.whole(Texts.get("node.degree"), 90, Row::degree)),
            row -> new Selected.OfNode(row.node().name()));

    public NodesViewModel(TopologyEditor editor) {
        editor.topologyProperty().subscribe(this::show);
    }

    public TableModel<Row> table() {
        return table;
    }

    private void show(Topology topology) {
        Map<String, Long> degrees = topology.links().stream()
                .flatMap(link -> Stream.of(link.source(), link.destination()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        table.setRows(topology.nodes().stream()
                .map(node -> new Row(node, degrees.getOrDefault(node.name(), 0L).intValue()))
                .toList());
    }

    private static String typeText(RoadmType type) {
        return Texts.of("roadmType", type);
    }
}
