package io.netplanner.server.exchange.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several numbers in one cell. */
final class JoinedNumbers {

    private static final int MAX_NUMBERS = 1_000;
    private static final Pattern DECIMAL = Pattern.compile("[-−]?\\d{1,15}(\\.\\d{1,30})?([eE][-+]?\\d{1,2})?");

    /** What stands for a number that is not there. */
    static final String GAP = "?";

    private JoinedNumbers() {}

    /** The numbers between the separators; empty when one of them is none. */
    static List<Double> split(String text, String separator) {
        List<Double> numbers = new ArrayList<>();
        for (Double number : splitWithGaps(text, separator)) {
            if (number == null) {
                return List.of();
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** As {@link #split}, with null for a {@link #GAP}. */
    static List<@Nullable Double> splitWithGaps(String text, String separator) {
        String[] parts = text.split(Pattern.quote(separator), MAX_NUMBERS + 1);
        List<@Nullable Double> numbers = new ArrayList<>();
        for (String part : parts) {
            String stripped = part.strip();
            if (stripped.equals(GAP)) {
                numbers.add(null);
                continue;
            }
            if (numbers.size() == MAX_NUMBERS || !DECIMAL.matcher(stripped).matches()) {
                return List.of();
            }
            numbers.add(Double.valueOf(stripped.replace('−', '-')));
        }
        return numbers;
    }
}
