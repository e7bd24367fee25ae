package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topology as tables of nodes and links. Columns that few links need are there where one does. */
final class TopologyTables {

    private TopologyTables() {}

    static List<Table> of(Topology topology) {
        return List.of(nodes(topology.nodes()), links(topology.links()));
    }

    private static Table nodes(List<Node> nodes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Node node : nodes) {
            rows.add(List.of(
                    rows.size() + 1,
                    node.name(),
                    node.latitude(),
                    node.longitude(),
                    Spellings.ROADM_TYPES.text(node.roadmType())));
        }
        return new Table("Nodes", List.of("ID", "Node", "lat", "lng", "ROADM_Type"), rows);
    }

    private static Table links(List<Link> links) {
        List<LinkColumn> columns = columns(links);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Link link : links) {
            List<@Nullable Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(column.value(link)));
            rows.add(row);
        }
        return new Table("Links", columns.stream().map(LinkColumn::title).toList(), rows);
    }

    private static List<LinkColumn> columns(List<Link> links) {
        List<LinkColumn> columns = new ArrayList<>(LinkColumn.ALWAYS);
        LinkColumn.WHERE_FILLED.stream()
                .filter(column -> links.stream().anyMatch(column::isFilledBy))
                .forEach(columns::add);
        return columns;
    }
}
