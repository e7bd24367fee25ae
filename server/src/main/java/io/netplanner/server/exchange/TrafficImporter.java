package io.netplanner.server.exchange;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.internal.JsonTrafficFormat;
import io.netplanner.server.exchange.internal.TrafficFormat;
import io.netplanner.server.exchange.internal.UnknownFormat;
import io.netplanner.server.exchange.internal.foreign.ForeignTrafficFormat;
import io.netplanner.server.exchange.internal.workbook.CsvTrafficFormat;
import io.netplanner.server.exchange.internal.workbook.WorkbookTrafficFormat;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads a traffic matrix from any format that NetPlanner knows, told apart by content. All faults at once, each with
 * its place; nothing is half-imported. Thread-safe.
 */
@Singleton
public final class TrafficImporter {

    private final List<TrafficFormat> formats = List.of(
            new WorkbookTrafficFormat(), new ForeignTrafficFormat(), new JsonTrafficFormat(), new CsvTrafficFormat());

    public Checked<TrafficMatrix> read(ImportFile file, TrafficContext context) {
        return formats.stream()
                .filter(format -> format.recognises(file))
                .findFirst()
                .map(format -> format.read(file, context))
                .orElseGet(() -> Checked.failed(UnknownFormat.of(file)));
    }
}
