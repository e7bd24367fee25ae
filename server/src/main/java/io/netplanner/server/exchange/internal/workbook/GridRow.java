package io.netplanner.server.exchange.internal.workbook;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a sheet with its cells that hold something.
 *
 * @param number counts from 1
 * @param cells by column, from 0
 */
record GridRow(int number, Map<Integer, GridCell> cells) {

    Optional<GridCell> find(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    boolean isBlank() {
        return cells.isEmpty();
    }
}
