package io.netplanner.server.exchange.internal.workbook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads CSV as the sheets of a workbook: tables stand one below the other, a blank line between them. The separator is
 * a comma, a semicolon or a tab, whichever the first line has most of; with semicolons, decimals may have a comma.
 */
final class CsvGrids {

    private static final int BEGINNING = 4096;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern COMMA_DECIMAL = Pattern.compile("-?\\d{1,15},\\d{1,15}");

    private CsvGrids() {}

    /** Whether this is text whose first line has titles of nodes, links or demands. */
    static boolean recognises(ImportFile file) {
        String first = firstLine(file);
        if (first.isEmpty() || first.startsWith("<") || first.startsWith("{") || first.indexOf('\0') >= 0) {
            return false;
        }
        char separator = separator(first);
        String folded = Columns.folded(first.replace(separator, '\n').replace("\"", ""));
        return first.indexOf(separator) > 0 && (folded.contains("node") || folded.contains("source"));
    }

    static boolean isTraffic(ImportFile file) {
        return recognises(file) && Columns.folded(firstLine(file)).contains("quantity");
    }

    static List<Grid> read(ImportFile file) throws WorkbookRefusedException {
        char separator = separator(firstLine(file));
        List<Grid> grids = new ArrayList<>();
        List<CsvRecord> table = new ArrayList<>();
        for (CsvRecord line : lines(file, separator)) {
            if (!isBlank(line)) {
                table.add(line);
            } else if (!table.isEmpty()) {
                grids.add(grid(table, separator));
                table.clear();
            }
        }
        if (!table.isEmpty()) {
            grids.add(grid(table, separator));
        }
        return grids;
    }

    private static List<CsvRecord> lines(ImportFile file, char separator) throws WorkbookRefusedException {
        String text = decoded(file);
        List<CsvRecord> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                if (lines.size() >= MarkupGuard.MAX_ROWS) {
                    throw tooLong(file);
                }
                lines.add(line);
            }
        } catch (CsvParseException | IOException e) {
            throw new WorkbookRefusedException(
                    "CSV_MALFORMED", file.name() + " cannot be read as CSV: " + e.getMessage() + ". Export it again.");
        }
        return lines;
    }

    /** Other encodings would be read as other letters, and nobody would notice. */
    private static String decoded(ImportFile file) throws WorkbookRefusedException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.content()))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WorkbookRefusedException(
                    "CSV_MALFORMED",
                    file.name() + " is not written in UTF-8. Save it as \"CSV UTF-8\", or as a workbook.");
        }
    }

    private static boolean isBlank(CsvRecord line) {
        return line.getFields().stream().allMatch(String::isBlank);
    }

    private static WorkbookRefusedException tooLong(ImportFile file) {
        return new WorkbookRefusedException(
                "WORKBOOK_TOO_LARGE", file.name() + " has more than " + MarkupGuard.MAX_ROWS + " lines. Split it.");
    }

    private static Grid grid(List<CsvRecord> table, char separator) {
        String titles = Columns.folded(String.join("\n", table.getFirst().getFields()));
        String name = titles.contains("quantity") ? "Traffic" : titles.contains("source") ? "Links" : "Nodes";
        return new Grid(
                name, table.stream().map(line -> row(name, line, separator)).toList());
    }

    private static GridRow row(String table, CsvRecord line, char separator) {
        Map<Integer, GridCell> cells = new LinkedHashMap<>();
        int number = (int) line.getStartingLineNumber();
        for (int column = 0; column < line.getFieldCount(); column++) {
            String text = line.getField(column);
            if (!text.isBlank()) {
                String address = Grid.address(table, column, number);
                cells.put(
                        column,
                        new GridCell(address, FormulaText.unmarked(number(text, separator)), GridCell.Kind.TEXT));
            }
        }
        return new GridRow(number, cells);
    }

    private static String number(String text, char separator) {
        boolean european =
                separator == ';' && COMMA_DECIMAL.matcher(text.strip()).matches();
        return european ? text.replace(',', '.') : text;
    }

    private static char separator(String line) {
        char best = ',';
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static String firstLine(ImportFile file) {
        int length = Math.min(BEGINNING, file.content().length);
        return text(file.content(), length)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static String text(byte[] content, int length) {
        String text = new String(content, 0, length, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
