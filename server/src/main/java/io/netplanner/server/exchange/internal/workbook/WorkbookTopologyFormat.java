package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.topology.TopologyRules;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.TopologyFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Topology workbooks, both variants: sheets {@code Nodes} and {@code Links}. */
public final class WorkbookTopologyFormat implements TopologyFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return ZipSignature.opens(file);
    }

    @Override
    public Checked<Topology> read(ImportFile file) {
        try (Grids grids = Grids.open(file)) {
            return read(file, grids);
        } catch (WorkbookRefusedException e) {
            return Checked.failed(e.issue());
        }
    }

    private static Checked<Topology> read(ImportFile file, Grids grids) throws WorkbookRefusedException {
        PlaceLog log = new PlaceLog();
        Optional<Grid> nodeGrid = require("Nodes", grids, log);
        Optional<Grid> linkGrid = require("Links", grids, log);
        List<Node> nodes = nodeGrid.map(grid -> new NodeSheet(grid, log).read()).orElse(List.of());
        List<Link> links = linkGrid.map(grid -> new LinkSheet(grid, log).read()).orElse(List.of());
        Topology topology = new Topology(file.stem(), nodes, links);
        if (nodeGrid.isPresent()) {
            log.addRuleFindings(TopologyRules.check(topology));
        }
        return Checked.of(topology, log.issues());
    }

    private static Optional<Grid> require(String sheet, Grids grids, PlaceLog log) throws WorkbookRefusedException {
        Optional<Grid> grid = grids.find(sheet);
        if (grid.isEmpty()) {
            log.error(
                    "WORKBOOK_SHEET_MISSING",
                    sheet,
                    "The workbook has no sheet \"" + sheet + "\". It has " + String.join(", ", grids.sheetNames())
                            + ". Add or rename one.");
        }
        log.place("/" + sheet.toLowerCase(Locale.ROOT), sheet);
        return grid;
    }
}
