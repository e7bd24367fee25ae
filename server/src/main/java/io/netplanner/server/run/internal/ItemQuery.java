package io.netplanner.server.run.internal;

import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.PositionRequest;
import io.netplanner.server.platform.RefusedException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a long list in a result, its lightpaths or its sites, are wanted.
 *
 * @param after position of the last one of the page before, 0 for the first page
 * @param pattern for SQL's {@code like}, lower case
 */
public record ItemQuery(int limit, int after, String pattern) {

    private static final int MAX_TEXT = 200;

    public static ItemQuery of(@Nullable Integer limit, @Nullable String cursor, @Nullable String text) {
        PositionRequest page = PositionRequest.of(limit, cursor);
        return new ItemQuery(page.limit(), page.after(), pattern(text));
    }

    private static String pattern(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return "%";
        }
        if (text.length() > MAX_TEXT) {
            throw new RefusedException(
                    ErrorCode.REQUEST_MALFORMED,
                    "q has " + text.length() + " characters, at most " + MAX_TEXT + " are searched for.");
        }
        String literal = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal + "%";
    }
}
