package io.netplanner.desktop.run;

import io.netplanner.desktop.common.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A number that is being typed into a form, with its range.
 *
 * <p>Its label is the text {@code field.NAME}, its explanation {@code field.NAME.help}.
 */
public final class FormField {

    private final String name;
    private final double min;
    private final double max;
    private final boolean whole;
    private final boolean optional;
    private final StringProperty text;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    private FormField(String name, String value, double min, double max, boolean whole, boolean optional) {
        this.name = name;
        this.min = min;
        this.max = max;
        this.whole = whole;
        this.optional = optional;
        this.text = new SimpleStringProperty(value);
        text.subscribe(typed -> error.set(findFault().orElse("")));
    }

    static FormField whole(String name, long value, double min, double max) {
        return new FormField(name, Long.toString(value), min, max, true, false);
    }

    static FormField decimal(String name, double value, double min, double max) {
        return new FormField(name, plain(value), min, max, false, false);
    }

    /** May be left empty. */
    static FormField optional(String name, double min, double max) {
        return new FormField(name, "", min, max, false, true);
    }

    public String label() {
        return Texts.get("field." + name);
    }

    public String help() {
        return Texts.get("field." + name + ".help", plain(min), plain(max));
    }

    public StringProperty textProperty() {
        return text;
    }

    /** As if it had been typed; absent leaves it empty. */
    void set(@Nullable Double value) {
        text.set(value == null ? "" : plain(value));
    }

    void set(long value) {
        text.set(Long.toString(value));
    }

    /** What is wrong with what is typed, or nothing. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    boolean isGood() {
        return error.get().isEmpty();
    }

    Optional<Double> findValue() {
        return isLeftEmpty() ? Optional.empty() : Optional.of(parse());
    }

    double value() {
        return parse();
    }

    private boolean isLeftEmpty() {
        return text.get().isBlank();
    }

    private double parse() {
        return Double.parseDouble(text.get().strip().replace(',', '.'));
    }

    private Optional<String> findFault() {
        if (isLeftEmpty()) {
            return optional ? Optional.empty() : Optional.of(Texts.get("field.missing"));
        }
        try {
            double value = parse();
            boolean wellFormed = !whole || value == Math.rint(value);
            boolean good = wellFormed && value >= min && value <= max;
            return good ? Optional.empty() : Optional.of(rangeText());
        } catch (NumberFormatException e) {
            return Optional.of(rangeText());
        }
    }

    private String rangeText() {
        return Texts.get(whole ? "field.rangeWhole" : "field.range", plain(min), plain(max));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
