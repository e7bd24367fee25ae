package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes a topology as a workbook. Links with spans take the variant that has a place for them. */
public final class TopologyWorkbook {

    private TopologyWorkbook() {}

    public static byte[] write(Topology topology) {
        return WorkbookBytes.write(workbook -> {
            writeNodes(workbook, topology.nodes());
            writeLinks(workbook, topology.links());
        });
    }

    private static void writeNodes(Workbook workbook, List<Node> nodes) {
        SheetWriter sheet =
                new SheetWriter(workbook.newWorksheet("Nodes"), 0, List.of("ID", "Node", "lat", "lng", "ROADM_Type"));
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            sheet.row(List.of(
                    i + 1,
                    node.name(),
                    node.latitude(),
                    node.longitude(),
                    Spellings.ROADM_TYPES.text(node.roadmType())));
        }
    }

    private static void writeLinks(Workbook workbook, List<Link> links) {
        List<LinkColumn> columns = new ArrayList<>(
                links.stream().allMatch(link -> link.spans().isEmpty()) ? LinkColumn.PLAIN : LinkColumn.SPANNED);
        if (links.stream().anyMatch(link -> !link.riskGroups().isEmpty())) {
            columns.add(new LinkColumn("Risk_Groups", link -> String.join("; ", link.riskGroups())));
        }
        if (links.stream().anyMatch(link -> link.direction() == Direction.UNIDIRECTIONAL)) {
            columns.add(new LinkColumn("Direction", Link::direction));
        }
        SheetWriter sheet = new SheetWriter(
                workbook.newWorksheet("Links"),
                0,
                columns.stream().map(LinkColumn::title).toList());
        for (Link link : links) {
            sheet.row(columns.stream().map(column -> column.value(link)).toList());
        }
    }
}
