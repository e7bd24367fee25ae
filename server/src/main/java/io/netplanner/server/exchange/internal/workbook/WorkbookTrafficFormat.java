package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.model.traffic.TrafficRules;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TrafficContext;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.TrafficFormat;

/** Traffic workbooks, both variants: the demands on the first sheet. */
public final class WorkbookTrafficFormat implements TrafficFormat {

    @Override
    public boolean recognises(ImportFile file) {
        return ZipSignature.opens(file);
    }

    @Override
    public Checked<TrafficMatrix> read(ImportFile file, TrafficContext context) {
        try (Grids grids = Grids.open(file)) {
            PlaceLog log = new PlaceLog();
            TrafficSheet sheet = new TrafficSheet(grids.first(), context.catalogue(), log);
            TrafficMatrix matrix = ServiceIds.complete(new TrafficMatrix(file.stem(), sheet.read()));
            log.addRuleFindings(TrafficRules.check(matrix, context.topology(), context.catalogue()));
            return Checked.of(matrix, log.issues());
        } catch (WorkbookRefusedException e) {
            return Checked.failed(e.issue());
        }
    }
}
