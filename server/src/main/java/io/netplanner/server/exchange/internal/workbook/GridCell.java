package io.netplanner.server.exchange.internal.workbook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell that holds something.
 *
 * @param address sheet and cell, such as {@code Links!D7}
 * @param text as the sheet holds it, not stripped
 * @param kind what the text is
 */
record GridCell(String address, String text, Kind kind) {

    enum Kind {
        TEXT,
        NUMBER,
        /** A formula's error such as #REF!, or a formula without a stored value. */
        FAULT
    }

    /** The number in the cell, also where it was typed as text. */
    Optional<BigDecimal> findNumber() {
        String stripped = text.strip();
        if (kind == Kind.FAULT || stripped.isEmpty() || stripped.length() > 40) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(stripped);
            return Math.abs((long) number.scale()) > 400 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Numbers as a person reads them: a sheet holds the id 1 as 1.0. */
    String readable() {
        return kind == Kind.NUMBER
                ? findNumber()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse(text)
                : text;
    }

    String shown() {
        String readable = readable();
        String cut = readable.length() > 60 ? readable.substring(0, 60) + "…" : readable;
        return kind == Kind.NUMBER ? cut : "\"" + cut + "\"";
    }
}
