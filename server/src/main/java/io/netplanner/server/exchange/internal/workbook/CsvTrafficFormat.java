package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.internal.TrafficFormat;

/** Traffic as CSV: a line of titles as in the workbook, a demand a line. */
public final class CsvTrafficFormat implements TrafficFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return CsvGrids.recognises(file);
    }

    @Override
    public Checked<TrafficMatrix> read(ImportFile file, TrafficContext context) {
        try {
            return TrafficSheet.read(file, CsvGrids.read(file).getFirst(), context);
        } catch (WorkbookRefusedException e) {
            return Checked.failed(e.issue());
        }
    }
}
