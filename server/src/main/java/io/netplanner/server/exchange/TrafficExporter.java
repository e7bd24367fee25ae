package io.netplanner.server.exchange;

import io.netplanner.model.traffic.TrafficMatrix;
import io.netplanner.server.exchange.internal.CanonicalWriter;
import io.netplanner.server.exchange.internal.workbook.CsvTables;
import io.netplanner.server.exchange.internal.workbook.TrafficWorkbook;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** Writes a traffic matrix as a file that {@link TrafficImporter} reads back. Same matrix, same bytes. Thread-safe. */
@Singleton
public final class TrafficExporter {

    public Set<ExportFormat> formats() {
        return EnumSet.of(ExportFormat.JSON, ExportFormat.WORKBOOK, ExportFormat.CSV);
    }

    public byte[] write(TrafficMatrix matrix, ExportFormat format) {
        return switch (format) {
            case JSON -> CanonicalWriter.write(matrix);
            case WORKBOOK -> TrafficWorkbook.write(matrix);
            case CSV -> CsvTables.write(matrix);
            case GNPY, GEOJSON, GRAPHML, NET2PLAN, SNDLIB, SNDLIB_XML ->
                throw new IllegalArgumentException("traffic is not written as " + format.key());
        };
    }
}
