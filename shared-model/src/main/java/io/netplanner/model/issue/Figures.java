package io.netplanner.model.issue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as messages show them: at most three decimals, no trailing zeros, the same in every locale. */
public final class Figures {

    private static final int DECIMALS = 3;

    private Figures() {}

    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "not a number";
        }
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
