package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.topology.TopologyRules;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a topology from its grids of nodes and links, wherever they came from. */
final class TopologyGrids {

    private TopologyGrids() {}

    /** @param names of all tables of the file, to be told where one is missing */
    static Checked<Topology> read(ImportFile file, List<Grid> grids, List<String> names) {
        PlaceLog log = new PlaceLog();
        Optional<Grid> nodeGrid = require("Nodes", grids, names, log);
        Optional<Grid> linkGrid = require("Links", grids, names, log);
        List<Node> nodes = nodeGrid.map(grid -> new NodeSheet(grid, log).read()).orElse(List.of());
        List<Link> links = linkGrid.map(grid -> new LinkSheet(grid, log).read()).orElse(List.of());
        Topology topology = new Topology(file.stem(), nodes, links);
        if (nodeGrid.isPresent()) {
            log.addRuleFindings(TopologyRules.check(topology));
        }
        return Checked.of(topology, log.issues());
    }

    private static Optional<Grid> require(String name, List<Grid> grids, List<String> names, PlaceLog log) {
        Optional<Grid> grid = grids.stream()
                .filter(candidate -> candidate.name().strip().equalsIgnoreCase(name))
                .findFirst();
        if (grid.isEmpty()) {
            log.error(
                    "WORKBOOK_SHEET_MISSING",
                    name,
                    "The file has no sheet or table \"" + name + "\". It has " + String.join(", ", names)
                            + ". Add or rename one.");
        }
        log.place("/" + name.toLowerCase(Locale.ROOT), name);
        return grid;
    }
}
