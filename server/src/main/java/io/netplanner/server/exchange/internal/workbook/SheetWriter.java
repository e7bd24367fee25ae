package io.netplanner.server.exchange.internal.workbook;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes rows of a sheet one below the other; titles stand out and stay in sight. */
final class SheetWriter {

    private static final String TITLE_FILL = "DCE6F1";
    private static final double MIN_WIDTH = 9;
    private static final double MAX_WIDTH = 40;
    private static final double AMOUNT_WIDTH = 16;

    private final Worksheet sheet;
    private final int headerRow;
    private final double[] widths;
    private int next;

    /** @param headerRow counts from 0 */
    SheetWriter(Worksheet sheet, int headerRow, List<String> titles) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.next = headerRow + 1;
        this.widths = new double[titles.size()];
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(headerRow, column, titles.get(column));
            sheet.style(headerRow, column).bold().fillColor(TITLE_FILL).set();
            widen(column, titles.get(column).length() + 3.0);
        }
        sheet.freezePane(0, headerRow + 1);
    }

    private void widen(int column, double width) {
        if (column < widths.length && width > widths[column]) {
            widths[column] = Math.clamp(width, MIN_WIDTH, MAX_WIDTH);
            sheet.width(column, widths[column]);
        }
    }

    /** Numbers as numbers, everything else as text, null as a blank cell. A cell alone in its row is a remark. */
    void row(List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value instanceof Number number) {
                sheet.value(next, column, number);
            } else if (value != null) {
                sheet.value(next, column, value.toString());
                widen(column, values.size() == 1 ? 0 : value.toString().length() + 2.0);
            }
        }
        next++;
    }

    /** As {@link #row}, set off as the sum of the rows above. */
    void totals(List<? extends @Nullable Object> values) {
        row(values);
        sheet.range(next - 1, 0, next - 1, values.size() - 1)
                .style()
                .bold()
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .set();
    }

    /** Shows the rows written so far of a column as amounts of money: two decimals, thousands apart. */
    void amounts(int column) {
        format(column, "#,##0.00");
        widen(column, AMOUNT_WIDTH);
    }

    /** Shows the rows written so far of a column as whole numbers, thousands apart. */
    void numbers(int column) {
        format(column, "#,##0");
    }

    /** Keeps the words of a column, title and rows written so far, clear of the numbers that end before it. */
    void apart(int column) {
        sheet.range(headerRow, column, next - 1, column)
                .style()
                .horizontalAlignment("left")
                .indent(1)
                .set();
    }

    private void format(int column, String format) {
        sheet.range(headerRow + 1, column, next - 1, column)
                .style()
                .format(format)
                .set();
    }

    /** Lets the reader filter the rows written so far by the first columns. */
    void filter(int columns) {
        sheet.setAutoFilter(headerRow, 0, next - 1, columns - 1);
    }

    /** A title above neighbouring columns. */
    void group(String title, int firstColumn, int lastColumn) {
        int row = headerRow - 1;
        sheet.value(row, firstColumn, title);
        if (lastColumn > firstColumn) {
            sheet.range(row, firstColumn, row, lastColumn).merge();
        }
        sheet.range(row, firstColumn, row, lastColumn)
                .style()
                .bold()
                .horizontalAlignment("center")
                .fillColor(TITLE_FILL)
                .set();
    }
}
