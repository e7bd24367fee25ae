package io.netplanner.server.exchange.internal.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GNPy's workbooks: sheets {@code Nodes} (by {@code City}), {@code Links} and, if there, {@code Eqpt} and {@code Roadms},
 * turned into the topology that GNPy makes of them.
 */
public final class GnpyWorkbook {

    private GnpyWorkbook() {}

    /** A workbook whose nodes are named by city, which NetPlanner's own are not. */
    public static boolean recognises(ImportFile file) {
        if (!WorkbookSignature.opens(file)) {
            return false;
        }
        try (Grids grids = Grids.open(file)) {
            Optional<Grid> nodes = grids.find("Nodes");
            return nodes.flatMap(grid -> GroupedSheet.find(grid, "City")).isPresent();
        } catch (WorkbookRefusedException e) {
            return false;
        }
    }

    public static Checked<ObjectNode> read(ImportFile file) {
        try (Grids grids = Grids.open(file)) {
            Optional<GroupedSheet> nodes = sheet(grids, "Nodes", "City");
            Optional<GroupedSheet> links = sheet(grids, "Links", "Node A");
            if (nodes.isEmpty() || links.isEmpty()) {
                return Checked.failed(Issue.error(
                        "WORKBOOK_SHEET_MISSING",
                        "Links",
                        file.name() + " has no sheet Links with a column \"Node A\". Add it."));
            }
            GnpySites sites = new GnpySites();
            nodes.get().rows().forEach(sites::addNode);
            links.get().rows().forEach(sites::addLink);
            sheet(grids, "Eqpt", "Node A").ifPresent(sheet -> sheet.rows().forEach(sites::addEquipment));
            sheet(grids, "Roadms", "Node A").ifPresent(sheet -> sheet.rows().forEach(sites::addDegree));
            List<Issue> issues = new ArrayList<>(sites.issues());
            boolean failed = issues.stream().anyMatch(Issue::isError);
            return Checked.of(failed ? null : sites.topology(), issues);
        } catch (WorkbookRefusedException e) {
            return Checked.failed(e.issue());
        }
    }

    private static Optional<GroupedSheet> sheet(Grids grids, String name, String title)
            throws WorkbookRefusedException {
        return grids.find(name).flatMap(grid -> GroupedSheet.find(grid, title));
    }
}
