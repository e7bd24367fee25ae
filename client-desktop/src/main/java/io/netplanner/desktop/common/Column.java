package io.netplanner.desktop.common;

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
 * @param order how rows compare by this column
 * @param width preferred, pixels
 * @param edit absent where the cell is only read
 */
public record Column<T>(
        String header,
        Function<T, String> text,
        Comparator<T> order,
        boolean number,
        double width,
        @Nullable CellEdit<T> edit) {

    private static final String ABSENT = "–";

    public static <T> Column<T> text(String header, double width, Function<T, String> text) {
        return new Column<>(header, text, Comparator.comparing(text, NaturalOrder.INSTANCE), false, width, null);
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
        return new Column<>(header, text, order, true, width, null);
    }

    /** The same column, to be edited in place. */
    public Column<T> editedBy(CellEdit<T> how) {
        return new Column<>(header, text, order, number, width, how);
    }
}
