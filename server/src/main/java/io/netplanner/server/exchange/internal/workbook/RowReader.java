package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.model.json.EnumTexts;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the values of one row by the titles of their columns. A value that cannot be read is a finding at its cell, and
 * a stand-in takes its place: blank text, not-a-number, the first constant.
 */
final class RowReader {

    private final Columns columns;
    private final GridRow row;
    private final String pointer;
    private final PlaceLog log;

    /** @param pointer of the element of the model that the row becomes */
    RowReader(Columns columns, GridRow row, String pointer, PlaceLog log) {
        this.columns = columns;
        this.row = row;
        this.pointer = pointer;
        this.log = log;
        log.place(pointer, columns.rowAddress(row));
    }

    /** Text, blank where the cell is; numbers are taken as they read. */
    String text(String title, String field) {
        Optional<GridCell> cell = cell(title, field);
        if (cell.isEmpty() || isFault(cell.get(), title)) {
            return "";
        }
        String text = cell.get().readable();
        String stripped = text.strip();
        if (!stripped.equals(text)) {
            log.warning(
                    "TEXT_TRIMMED",
                    cell.get().address(),
                    title + ": the spaces around \"" + stripped + "\" were left out.");
        }
        return stripped;
    }

    double number(String title, String field) {
        Optional<GridCell> cell = cell(title, field);
        if (cell.isEmpty()) {
            missing(title, "a number");
            return Double.NaN;
        }
        if (isFault(cell.get(), title)) {
            return Double.NaN;
        }
        Optional<BigDecimal> number = cell.get().findNumber();
        if (number.isEmpty()) {
            expected(cell.get(), title, "a number without unit, with a decimal point");
        }
        return number.map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    <E extends Enum<E>> E constant(String title, String field, Class<E> type) {
        EnumTexts<E> texts = EnumTexts.of(type);
        String choice = "one of " + String.join(", ", texts.texts());
        Optional<GridCell> cell = cell(title, field);
        Optional<E> constant =
                cell.flatMap(found -> texts.findIgnoringCase(found.text().strip()));
        if (cell.isEmpty()) {
            missing(title, choice);
        } else if (constant.isEmpty()) {
            log.error(
                    "VALUE_UNKNOWN",
                    cell.get().address(),
                    title + " is " + cell.get().shown() + "; expected " + choice + ".");
        }
        return constant.orElse(type.getEnumConstants()[0]);
    }

    /** The cell of a column, where it is filled; its place is remembered for the field either way. */
    Optional<GridCell> cell(String title, String field) {
        log.place(pointer + "/" + field, columns.address(title, row));
        return columns.cell(title, row);
    }

    boolean isFault(GridCell cell, String title) {
        if (cell.kind() == GridCell.Kind.FAULT) {
            expected(cell, title, "a value. Open the workbook in a spreadsheet program, mend the formula and save");
            return true;
        }
        return false;
    }

    void expected(GridCell cell, String title, String expected) {
        log.error("VALUE_TYPE", cell.address(), title + " is " + cell.shown() + "; expected " + expected + ".");
    }

    private void missing(String title, String expected) {
        log.error("VALUE_MISSING", columns.address(title, row), title + " is blank; expected " + expected + ".");
    }
}
