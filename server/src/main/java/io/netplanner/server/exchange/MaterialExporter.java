package io.netplanner.server.exchange;

import io.netplanner.model.materials.MaterialList;
import io.netplanner.server.exchange.internal.CanonicalWriter;
import io.netplanner.server.exchange.internal.materials.MaterialReport;
import io.netplanner.server.exchange.internal.materials.PrintedReport;
import io.netplanner.server.exchange.internal.workbook.MaterialWorkbook;
import jakarta.inject.Singleton;

/** Writes lists of materials. Same list, same bytes. */
@Singleton
public final class MaterialExporter {

    public byte[] write(MaterialList list, MaterialFormat format) {
        return switch (format) {
            case JSON -> CanonicalWriter.write(list);
            case XLSX -> MaterialWorkbook.write(list);
            case HTML -> MaterialReport.html(list);
            case PDF -> PrintedReport.of(MaterialReport.html(list));
        };
    }
}
