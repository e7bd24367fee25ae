package io.netplanner.model.json;

import java.util.Optional;

/**
 * Which characters a text may hold: all of Unicode but control characters other than tab and line ends, and halves of
 * surrogate pairs. Neither databases nor XML take those, and terminals obey them.
 */
public final class TextCharacters {

    private TextCharacters() {}

    /** What is wrong with the text and where, such as {@code character 3 is U+0000}; empty for a text that is fine. */
    public static Optional<String> findFault(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isUnfit(character)) {
                return Optional.of(String.format("character %d is U+%04X", at + 1, character));
            }
            at += Character.charCount(character);
        }
        return Optional.empty();
    }

    /** Names are: they stand in lists, headers and subjects. */
    public static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    private static boolean isUnfit(int character) {
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return isHalf || Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
    }
}
