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

    /** @param subject what it is the list of, for those who read it: a network or a run by name */
    public byte[] write(MaterialList list, MaterialFormat format, String subject) {
        return switch (format) {
            case JSON -> CanonicalWriter.write(list);
            case XLSX -> MaterialWorkbook.write(list, subject);
            case HTML -> MaterialReport.html(list, subject);
            case PDF -> PrintedReport.of(MaterialReport.html(list, subject));
        };
    }
}
