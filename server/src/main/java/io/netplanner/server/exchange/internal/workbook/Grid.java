package io.netplanner.server.exchange.internal.workbook;

import java.util.List;

/** A sheet as rows of cells, blank rows left out. */
record Grid(String name, List<GridRow> rows) {

    /** Sheet and cell, as people write it. */
    static String address(String sheet, int column, int rowNumber) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return sheet + "!" + letters + rowNumber;
    }
}
