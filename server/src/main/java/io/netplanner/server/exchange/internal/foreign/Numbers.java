package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.PlaceLog;
import org.jspecify.annotations.Nullable;

/** Numbers of other tools' files, which are text. */
final class Numbers {

    private static final int LONGEST = 40;

    private final PlaceLog log;

    Numbers(PlaceLog log) {
        this.log = log;
    }

    /** The number; null for blank text, and with an error for text that is no finite number. */
    @Nullable
    Double find(String text, String what, String place) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return null;
        }
        try {
            double number = stripped.length() > LONGEST ? Double.NaN : Double.parseDouble(stripped);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for numbers without bound
        }
        String shown = stripped.length() > LONGEST ? stripped.substring(0, LONGEST) + "…" : stripped;
        log.error("IMPORT_NUMBER", place, what + " is \"" + shown + "\"; expected a number.");
        return null;
    }

    /** As {@link #find}; what is blank or no number counts as {@code standIn}. */
    double get(String text, String what, String place, double standIn) {
        Double number = find(text, what, place);
        return number == null ? standIn : number;
    }
}
