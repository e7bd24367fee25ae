package io.netplanner.desktop.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, by key, from the resource bundle of the person's language. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.netplanner.desktop.texts", Locale.getDefault());

    private Texts() {}

    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** The text with {@code {0}}, {@code {1}} … replaced; a key that is missing is a bug and throws. */
    public static String get(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** The text for a constant: key {@code prefix.CONSTANT}. */
    public static String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name());
    }
}
