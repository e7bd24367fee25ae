package io.netplanner.model.issue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as messages show them: at most three decimals, no trailing zeros, the same in every locale. What three decimals
 * would show as nothing keeps a few digits, and such as nobody means are not written out: {@code 1E+300}.
 */
public final class Figures {

    private static final int DECIMALS = 3;

    /** From here on digits say nothing: a double does not hold them all. */
    private static final double ASTRONOMIC = 1e15;

    /** Below this, three decimals do not hold a single digit. */
    private static final double TINY = 1e-3;

    private static final MathContext FEW_DIGITS = new MathContext(4);

    private Figures() {}

    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "not a number";
        }
        if (value != 0 && (Math.abs(value) >= ASTRONOMIC || Math.abs(value) < TINY)) {
            return BigDecimal.valueOf(value)
                    .round(FEW_DIGITS)
                    .stripTrailingZeros()
                    .toString();
        }
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
