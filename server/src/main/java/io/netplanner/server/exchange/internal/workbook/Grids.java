package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.ImportFile;
import java.util.List;
import java.util.Optional;

/** The sheets of a workbook, read when they are asked for. */
interface Grids extends AutoCloseable {

    int MAX_CELLS = 2_000_000;

    static Grids open(ImportFile file) throws WorkbookRefusedException {
        return WorkbookSignature.isCompound(file) ? BinaryGrids.open(file) : ArchivedGrids.open(file);
    }

    List<String> sheetNames();

    /** By name, whatever its case. */
    Optional<Grid> find(String name) throws WorkbookRefusedException;

    Grid first() throws WorkbookRefusedException;

    @Override
    void close() throws WorkbookRefusedException;

    static WorkbookRefusedException empty(ImportFile file) {
        return new WorkbookRefusedException(
                "WORKBOOK_SHEET_MISSING", file.name() + " has no sheet. Put the traffic on the first one.");
    }

    static WorkbookRefusedException tooManyCells(ImportFile file) {
        return new WorkbookRefusedException(
                "WORKBOOK_TOO_LARGE",
                file.name() + " has more than " + MAX_CELLS + " filled cells, the most that is read.");
    }
}
