package io.netplanner.server.exchange.internal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a part's markup as it streams by, for what makes a workbook parser work without end: entities, millions of
 * rows or formulas, cells far outside any sheet.
 */
final class MarkupGuard {

    /** Rows of one sheet, blank ones included. */
    static final int MAX_ROWS = 100_000;

    private static final int MAX_FORMULAS = 50_000;
    private static final int MAX_ARRAY_FORMULAS = 100;

    /** Longer than any construct looked for, so that none hides where two chunks meet. */
    private static final int OVERLAP = 64;

    private static final Pattern SUSPECT = Pattern.compile("(?<doctype><!(?:DOCTYPE|ENTITY))"
            + "|(?<row><(?:\\w{1,20}:)?row[\\s/>])"
            + "|(?<formula><(?:\\w{1,20}:)?f[\\s/>])"
            + "|(?<array>[\\s:]t\\s{0,5}=\\s{0,5}[\"']array)"
            + "|(?<address><(?:\\w{1,20}:)?c\\s{1,5}r\\s{0,5}=\\s{0,5}[\"'](?![A-Z]{1,3}[0-9]{1,7}[\"'])[^\"']{0,9})");

    private final String fileName;
    private final boolean markup;
    private String tail = "";
    private long seen;
    private int rows;
    private int formulas;
    private int arrays;

    private MarkupGuard(String fileName, boolean markup) {
        this.fileName = fileName;
        this.markup = markup;
    }

    static MarkupGuard of(String fileName, String partName) {
        String lower = partName.toLowerCase(Locale.ROOT);
        return new MarkupGuard(fileName, lower.endsWith(".xml") || lower.endsWith(".rels"));
    }

    void accept(byte[] chunk, int length) throws WorkbookRefusedException {
        if (!markup || length == 0) {
            return;
        }
        if (seen == 0 && chunk[0] != '<' && chunk[0] != (byte) 0xEF && !Character.isWhitespace(chunk[0])) {
            throw refused("WORKBOOK_UNREADABLE", "has a part that is not UTF-8 text");
        }
        String text = tail + new String(chunk, 0, length, StandardCharsets.ISO_8859_1);
        int settled = Math.max(0, text.length() - OVERLAP);
        search(text, settled);
        tail = text.substring(settled);
        seen += length;
    }

    /** To be called at the part's end: what was held back for the next chunk is looked at. */
    void finish() throws WorkbookRefusedException {
        search(tail, tail.length());
    }

    private void search(String text, int settled) throws WorkbookRefusedException {
        Matcher matcher = SUSPECT.matcher(text);
        int from = 0;
        while (from < settled && matcher.find(from) && matcher.start() < settled) {
            judge(matcher);
            from = matcher.start() + 1;
        }
    }

    private void judge(Matcher found) throws WorkbookRefusedException {
        if (found.group("row") != null && ++rows > MAX_ROWS) {
            throw refused("WORKBOOK_TOO_LARGE", "has a sheet of more than " + MAX_ROWS + " rows");
        }
        if (found.group("formula") != null && ++formulas > MAX_FORMULAS) {
            throw refused("WORKBOOK_TOO_LARGE", "has more than " + MAX_FORMULAS + " formulas on a sheet");
        }
        if (found.group("array") != null && ++arrays > MAX_ARRAY_FORMULAS) {
            throw refused("WORKBOOK_TOO_LARGE", "has more than " + MAX_ARRAY_FORMULAS + " array formulas on a sheet");
        }
        if (found.group("doctype") != null) {
            throw refused("WORKBOOK_ENTITIES", "declares document types or entities, which no workbook needs");
        }
        if (found.group("address") != null) {
            throw refused("WORKBOOK_UNREADABLE", "has a cell whose address is none");
        }
    }

    private WorkbookRefusedException refused(String code, String what) {
        return new WorkbookRefusedException(
                code, fileName + " " + what + ". Copy what is needed to a new workbook and save it as .xlsx.");
    }
}
