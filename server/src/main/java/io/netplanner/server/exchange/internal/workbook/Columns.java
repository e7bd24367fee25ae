package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The header row of a sheet: which column holds what. Case, spaces, underscores and dots in titles do not matter. */
final class Columns {

    private static final int HEADER_ROWS_SEARCHED = 5;

    private final Grid grid;
    private final GridRow header;
    private final Map<String, Integer> columnByTitle = new LinkedHashMap<>();
    private final Map<String, Integer> placeOfAbsent = new HashMap<>();

    private Columns(Grid grid, GridRow header) {
        this.grid = grid;
        this.header = header;
        header.cells().forEach((column, cell) -> columnByTitle.putIfAbsent(folded(cell.readable()), column));
    }

    /** The first of the top rows that has a title which no such sheet lacks; else the first row. */
    static Columns find(Grid grid, String marker) {
        List<Columns> candidates = grid.rows().stream()
                .limit(HEADER_ROWS_SEARCHED)
                .map(row -> new Columns(grid, row))
                .toList();
        return candidates.stream()
                .filter(columns -> columns.has(marker))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElseGet(() -> new Columns(grid, new GridRow(1, Map.of())));
    }

    static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.]+", "");
    }

    boolean has(String title) {
        return columnByTitle.containsKey(folded(title));
    }

    /** Says which of the titles are missing, each at the cell where it could be added. */
    void require(PlaceLog log, String... titles) {
        for (String title : titles) {
            if (!has(title)) {
                log.error(
                        "WORKBOOK_COLUMN_MISSING",
                        address(placeOf(title), header),
                        "Sheet " + grid.name() + " has no column \"" + title + "\" in row " + header.number()
                                + ". Add it, or correct the title.");
            }
        }
    }

    Optional<GridCell> cell(String title, GridRow row) {
        Integer column = columnByTitle.get(folded(title));
        return column == null ? Optional.empty() : row.find(column);
    }

    /** The cell of a column in a row; where there is no such column, the header cell that would bring it. */
    String address(String title, GridRow row) {
        Integer column = columnByTitle.get(folded(title));
        return column == null ? address(placeOf(title), header) : address(column, row);
    }

    String rowAddress(GridRow row) {
        return address(0, row);
    }

    /** The header cells with their titles, in the order of the columns. */
    Map<Integer, GridCell> headerCells() {
        return header.cells();
    }

    List<GridRow> rowsBelow() {
        return grid.rows().stream()
                .filter(row -> row.number() > header.number())
                .toList();
    }

    private String address(int column, GridRow row) {
        return Grid.address(grid.name(), column, row.number());
    }

    private int placeOf(String absentTitle) {
        int last = header.cells().keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        return placeOfAbsent.computeIfAbsent(folded(absentTitle), title -> last + 1 + placeOfAbsent.size());
    }
}
