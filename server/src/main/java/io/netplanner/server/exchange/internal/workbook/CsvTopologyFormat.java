package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.internal.TopologyFormat;
import java.util.List;

/** Topologies as CSV: the table of nodes, a blank line, the table of links, titled as in the workbook. */
public final class CsvTopologyFormat implements TopologyFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return CsvGrids.recognises(file);
    }

    @Override
    public Checked<Topology> read(ImportFile file) {
        try {
            List<Grid> grids = CsvGrids.read(file);
            return TopologyGrids.read(
                    file, grids, grids.stream().map(Grid::name).toList());
        } catch (WorkbookRefusedException e) {
            return Checked.failed(e.issue());
        }
    }
}
