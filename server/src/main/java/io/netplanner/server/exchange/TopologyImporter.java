package io.netplanner.server.exchange;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.gnpy.GnpyTopologyFormat;
import io.netplanner.server.exchange.internal.CoordinateCheck;
import io.netplanner.server.exchange.internal.JsonTopologyFormat;
import io.netplanner.server.exchange.internal.TopologyFormat;
import io.netplanner.server.exchange.internal.UnknownFormat;
import io.netplanner.server.exchange.internal.foreign.ForeignTopologyFormat;
import io.netplanner.server.exchange.internal.workbook.CsvTopologyFormat;
import io.netplanner.server.exchange.internal.workbook.WorkbookTopologyFormat;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Reads a topology from any format that NetPlanner knows, told apart by content. All faults at once, each with its
 * place; nothing is half-imported. Thread-safe.
 */
@Singleton
public final class TopologyImporter {

    private final List<TopologyFormat> formats = List.of(
            new GnpyTopologyFormat(),
            new WorkbookTopologyFormat(),
            new ForeignTopologyFormat(),
            new JsonTopologyFormat(),
            new CsvTopologyFormat());

    public Checked<Topology> read(ImportFile file) {
        Checked<Topology> read = formats.stream()
                .filter(format -> format.recognises(file))
                .findFirst()
                .map(format -> format.read(file))
                .orElseGet(() -> Checked.failed(UnknownFormat.of(file)));
        return CoordinateCheck.check(read, file.coordinates());
    }
}
