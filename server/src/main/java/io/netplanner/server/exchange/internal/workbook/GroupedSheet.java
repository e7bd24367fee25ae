package io.netplanner.server.exchange.internal.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a row of titles somewhere among its first rows, and perhaps a row above it that groups columns into
 * {@code east} and {@code west}. A title may say more than what it is looked up by.
 */
final class GroupedSheet {

    private static final int TITLE_ROWS = 12;

    private final List<GridRow> rows;
    private final Map<Integer, String> titles;

    private GroupedSheet(List<GridRow> rows, Map<Integer, String> titles) {
        this.rows = rows;
        this.titles = titles;
    }

    /** @param title that the row of titles holds */
    static Optional<GroupedSheet> find(Grid grid, String title) {
        List<GridRow> rows = grid.rows();
        for (int i = 0; i < Math.min(rows.size(), TITLE_ROWS); i++) {
            if (rows.get(i).cells().values().stream()
                    .anyMatch(cell -> cell.readable().strip().equals(title))) {
                Map<Integer, GridCell> groups =
                        i == 0 ? Map.of() : rows.get(i - 1).cells();
                return Optional.of(new GroupedSheet(
                        rows.subList(i + 1, rows.size()), titles(rows.get(i).cells(), groups)));
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, String> titles(Map<Integer, GridCell> row, Map<Integer, GridCell> groups) {
        Map<Integer, String> titles = new HashMap<>();
        row.forEach((column, cell) -> titles.put(
                column, (group(groups, column) + " " + cell.readable().strip()).strip()));
        return titles;
    }

    /** The last group that begins at or before a column. */
    private static String group(Map<Integer, GridCell> groups, int column) {
        String group = "";
        for (int at = 0; at <= column; at++) {
            GridCell cell = groups.get(at);
            if (cell != null) {
                String text = cell.readable().toLowerCase(Locale.ROOT);
                group = text.contains("east") ? "east" : text.contains("west") ? "west" : group;
            }
        }
        return group;
    }

    List<Row> rows() {
        List<Row> all = new ArrayList<>();
        rows.forEach(row -> all.add(new Row(row)));
        return all;
    }

    /** One row of values. */
    final class Row {

        private final GridRow row;

        private Row(GridRow row) {
            this.row = row;
        }

        /** Empty where nothing stands. */
        String text(String title) {
            return titles.entrySet().stream()
                    .filter(entry -> entry.getValue().startsWith(title))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .flatMap(row::find)
                    .map(cell -> cell.readable().strip())
                    .orElse("");
        }

        @Nullable
        Double number(String title) {
            try {
                String text = text(title);
                return text.isEmpty() ? null : (Double) Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        int rowNumber() {
            return row.number();
        }
    }
}
