package io.netplanner.server.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Builds workbooks cell by cell, as a planner would. */
final class TestWorkbook {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(out, "Test", "1.0");

    TestWorkbook sheet(String name, @Nullable Object[]... rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                write(sheet, row, column, rows[row][column]);
            }
        }
        return this;
    }

    static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }

    static String formula(String formula) {
        return "=" + formula;
    }

    ImportFile file(String name) {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportFile(name, out.toByteArray());
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof String text && text.startsWith("=")) {
            sheet.formula(row, column, text.substring(1));
        } else if (value instanceof String text) {
            sheet.value(row, column, text);
        }
    }
}
