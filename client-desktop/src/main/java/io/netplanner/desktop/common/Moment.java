package io.netplanner.desktop.common;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as lists show them, in the time of this machine. */
public final class Moment {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private Moment() {}

    public static String text(Instant moment) {
        return WHEN.format(moment);
    }
}
