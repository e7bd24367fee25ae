package io.netplanner.server.exchange.internal.workbook;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula when it opens CSV. They get an apostrophe in front, as people mark
 * texts in spreadsheets, and lose it when they are read.
 */
final class FormulaText {

    private static final Pattern FORMULA = Pattern.compile("(?s)('*)([=+\\-@\\t\\r].*)");
    /** Only numbers, also several joined by "+": nothing that could run. */
    private static final Pattern NUMBERS = Pattern.compile("[-+0-9.eE?]+");

    private FormulaText() {}

    static String marked(String text) {
        var formula = FORMULA.matcher(text);
        boolean isHarmless = !formula.matches()
                || formula.group(1).isEmpty()
                        && NUMBERS.matcher(formula.group(2)).matches();
        return isHarmless ? text : "'" + text;
    }

    static String unmarked(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
