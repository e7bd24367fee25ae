package io.netplanner.server.exchange;

import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.gnpy.GnpyExport;
import io.netplanner.server.exchange.internal.CanonicalWriter;
import io.netplanner.server.exchange.internal.foreign.GeoJsonWriter;
import io.netplanner.server.exchange.internal.foreign.GraphMlWriter;
import io.netplanner.server.exchange.internal.foreign.Net2PlanWriter;
import io.netplanner.server.exchange.internal.foreign.SndlibWriter;
import io.netplanner.server.exchange.internal.workbook.CsvTables;
import io.netplanner.server.exchange.internal.workbook.TopologyWorkbook;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** Writes a topology as a file that {@link TopologyImporter} reads back. Same topology, same bytes. Thread-safe. */
@Singleton
public final class TopologyExporter {

    public Set<ExportFormat> formats() {
        return EnumSet.allOf(ExportFormat.class);
    }

    public byte[] write(Topology topology, ExportFormat format) {
        return switch (format) {
            case GNPY -> GnpyExport.topology(topology);
            case JSON -> CanonicalWriter.write(topology);
            case WORKBOOK -> TopologyWorkbook.write(topology);
            case CSV -> CsvTables.write(topology);
            case GEOJSON -> GeoJsonWriter.write(topology);
            case GRAPHML -> GraphMlWriter.write(topology);
            case NET2PLAN -> Net2PlanWriter.write(topology);
            case SNDLIB -> SndlibWriter.writeNative(topology);
            case SNDLIB_XML -> SndlibWriter.writeXml(topology);
        };
    }
}
