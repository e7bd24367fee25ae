package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.internal.TrafficFormat;

/** Traffic workbooks, both variants: the demands on the first sheet. */
public final class WorkbookTrafficFormat implements TrafficFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return WorkbookSignature.opens(file);
    }

    @Override
    public Checked<TrafficMatrix> read(ImportFile file, TrafficContext context) {
        try (Grids grids = Grids.open(file)) {
            return TrafficSheet.read(file, grids.first(), context);
        } catch (WorkbookRefusedException e) {
            return Checked.failed(e.issue());
        }
    }
}
