package io.netplanner.server.platform.internal;

import org.jspecify.annotations.Nullable;

/** What was sent, as a message repeats it: not at any length. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    static String of(@Nullable Object value) {
        String text = value instanceof CharSequence ? "\"" + value + "\"" : String.valueOf(value);
        return text.length() <= MOST ? text : text.substring(0, MOST) + "…";
    }
}
