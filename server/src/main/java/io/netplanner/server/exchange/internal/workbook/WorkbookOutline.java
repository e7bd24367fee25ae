package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.ImportFile;
import java.util.List;

/** What a workbook is about, by the names of its sheets. */
public final class WorkbookOutline {

    private WorkbookOutline() {}

    /** A readable workbook without the sheets of a topology, or CSV with quantities. */
    public static boolean isTraffic(ImportFile file) {
        if (!WorkbookSignature.opens(file)) {
            return CsvGrids.isTraffic(file);
        }
        try (Grids grids = Grids.open(file)) {
            List<String> names = grids.sheetNames();
            return names.stream().noneMatch(name -> name.equalsIgnoreCase("Nodes") || name.equalsIgnoreCase("Links"));
        } catch (WorkbookRefusedException e) {
            return false;
        }
    }
}
