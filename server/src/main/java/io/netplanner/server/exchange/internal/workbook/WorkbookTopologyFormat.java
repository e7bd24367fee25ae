package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.TopologyFormat;
import java.util.ArrayList;
import java.util.List;

/** Topology workbooks, both variants: sheets {@code Nodes} and {@code Links}. */
public final class WorkbookTopologyFormat implements TopologyFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return WorkbookSignature.opens(file);
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
        List<Grid> found = new ArrayList<>();
        for (String sheet : List.of("Nodes", "Links")) {
            grids.find(sheet).ifPresent(found::add);
        }
        return TopologyGrids.read(file, found, grids.sheetNames());
    }
}
