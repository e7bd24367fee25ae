package io.netplanner.desktop.common;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as comma-separated values (RFC 4180) that spreadsheets open as they stand: titles with their unit, then a line each. */
final class CsvText {

    /** Without it spreadsheets take the bytes of names beyond ASCII for those of another alphabet. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet takes text with one of these in front for a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private CsvText() {}

    static <T> String of(List<Column<T>> columns, List<T> rows) {
        Stream<String> titles = Stream.of(line(columns.stream().map(Column::header)));
        Stream<String> lines = rows.stream()
                .map(row ->
                        line(columns.stream().map(column -> column.exported().apply(row))));
        return BYTE_ORDER_MARK + Stream.concat(titles, lines).collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        String plain = runs ? "'" + text : text;
        return SPECIAL.matcher(plain).find() ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
