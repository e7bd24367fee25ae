package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as people type them: a comma may stand for the point. */
final class Numbers {

    private Numbers() {}

    static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** Degrees as the map gives them, to about a metre. */
    static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static double parse(String text) {
        return Double.parseDouble(text.strip().replace(',', '.'));
    }

    static Optional<String> rangeFault(String what, String text, double min, double max) {
        try {
            double value = parse(text);
            boolean inside = value >= min && value <= max;
            return inside
                    ? Optional.empty()
                    : Optional.of(Texts.get("number.range", what, text.strip(), text(min), text(max)));
        } catch (NumberFormatException e) {
            return Optional.of(Texts.get("number.notOne", what, text.strip()));
        }
    }
}
