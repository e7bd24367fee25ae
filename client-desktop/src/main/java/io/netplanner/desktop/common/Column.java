package io.netplanner.desktop.common;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table: what it shows, how it sorts, on which side it stands.
 *
 * @param header with the unit, if it has one
 * @param text what is shown and searched
 * @param exported what a spreadsheet is given: numbers as they are, neither rounded nor grouped
 * @param order how rows compare by this column
 * @param width preferred, pixels
 * @param edit absent where the cell is only read
 */
public record Column<T>(
        String header,
        Function<T, String> text,
        Function<T, String> exported,
        Comparator<T> order,
        boolean number,
        double width,
        @Nullable CellEdit<T> edit) {

    private static final String ABSENT = "–";

    public static <T> Column<T> text(String header, double width, Function<T, String> text) {
        return new Column<>(header, text, text, Comparator.comparing(text, NaturalOrder.INSTANCE), false, width, null);
    }

    /** Figures that are put into words by whoever has them; they stand on the right as numbers do. */
    public static <T> Column<T> figures(String header, double width, Function<T, String> text) {
        return new Column<>(header, text, text, Comparator.comparing(text, NaturalOrder.INSTANCE), true, width, null);
    }

    public static <T> Column<T> whole(String header, double width, ToDoubleFunction<T> value) {
        return number(header, width, 0, value::applyAsDouble);
    }

    /** A number; {@code null} shows as a dash and sorts first. */
    public static <T> Column<T> number(String header, double width, int decimals, Function<T, @Nullable Double> value) {
        String pattern = "%,." + decimals + "f";
        Function<T, String> text = row -> {
            Double number = value.apply(row);
            return number == null ? ABSENT : String.format(Locale.ROOT, pattern, number);
        };
        Comparator<T> order = Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder()));
        return new Column<>(header, text, row -> plain(value.apply(row)), order, true, width, null);
    }

    /** The same column, to be edited in place. */
    public Column<T> editedBy(CellEdit<T> how) {
        return new Column<>(header, text, exported, order, number, width, how);
    }

    private static String plain(@Nullable Double number) {
        if (number == null || !Double.isFinite(number)) {
            return "";
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
