package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.CellEdit;
import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;

/** The table of nodes. */
public final class NodesViewModel {

    /** A row: a node and how many links end there. */
    public record Row(Node node, int degree) {}

    private final TableModel<Row> table = new TableModel<>(
            List.of(
                    Column.<Row>text(
                                    Texts.get("node.name"),
                                    200,
                                    row -> row.node().name())
                            .editedBy(edit(Node::name, NodeForm::nameProperty)),
                    Column.<Row>number(
                                    Texts.get("node.latitude"),
                                    110,
                                    4,
                                    row -> row.node().latitude())
                            .editedBy(edit(node -> Numbers.text(node.latitude()), NodeForm::latitudeProperty)),
                    Column.<Row>number(
                                    Texts.get("node.longitude"),
                                    110,
                                    4,
                                    row -> row.node().longitude())
                            .editedBy(edit(node -> Numbers.text(node.longitude()), NodeForm::longitudeProperty)),
                    Column.text(
                            Texts.get("node.roadmType"),
                            140,
                            row -> typeText(row.node().roadmType())),
                    Column.whole(Texts.get("node.degree"), 90, Row::degree)),
            row -> new Selected.OfNode(row.node().name()));

    private final TopologyEditor editor;

    public NodesViewModel(TopologyEditor editor) {
        this.editor = editor;
        editor.contentProperty().subscribe(this::show);
    }

    /** An edit of one field, through the same form as in the inspector. */
    private CellEdit<Row> edit(Function<Node, String> start, Function<NodeForm, StringProperty> field) {
        return new CellEdit<>(row -> start.apply(row.node()), (row, typed) -> {
            NodeForm form = new NodeForm(editor);
            form.show(row.node());
            field.apply(form).set(typed);
            return form.commit().isPresent()
                    ? Optional.empty()
                    : Optional.of(form.errorProperty().get());
        });
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
