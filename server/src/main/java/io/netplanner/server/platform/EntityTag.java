package io.netplanner.server.platform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number in an {@code ETag} and in the {@code If-Match} that answers it. */
public final class EntityTag {

    /** Weak tags count too: a proxy that compresses makes a strong tag weak. */
    private static final Pattern QUOTED_NUMBER = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private EntityTag() {}

    public static String of(int number) {
        return "\"" + number + "\"";
    }

    /** The number that an edit is based on; an edit that names none is refused. */
    public static int requireIfMatch(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RefusedException(
                    ErrorCode.IF_MATCH_REQUIRED, "The header If-Match is missing. Send the ETag of what you edited.");
        }
        Matcher matcher = QUOTED_NUMBER.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new RefusedException(
                    ErrorCode.REQUEST_MALFORMED,
                    "The header If-Match is " + ifMatch + ", not one ETag such as \"3\". Send the ETag as it came.");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** The refusal of an edit that was based on an older state. */
    public static RefusedException stale(String what, int expected, int actual) {
        return new RefusedException(
                ErrorCode.VERSION_STALE,
                "The " + what + " is at " + actual + ", your edit is based on " + expected
                        + ". Read it again and apply your change to that.");
    }
}
