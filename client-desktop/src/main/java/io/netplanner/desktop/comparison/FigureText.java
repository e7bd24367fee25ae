package io.netplanner.desktop.comparison;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.FigureChange;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The figures of results in words: their names say what they are and end with the unit. */
final class FigureText {

    private static final Map<String, String> UNITS = Map.of(
            "Dbm", "dBm",
            "Db01nm", "dB",
            "Db", "dB",
            "Gbps", "Gb/s",
            "Km", "km",
            "Watt", "W",
            "Ms", "ms");

    private FigureText() {}

    /** What describes the results themselves, such as their format, is no figure. */
    static boolean isFigure(FigureChange change) {
        return change.figure().contains("/");
    }

    static String part(FigureChange change) {
        String part = change.figure().substring(0, change.figure().indexOf('/'));
        ResourceBundle words = Texts.bundle();
        String key = "comparisonPart." + part;
        return words.containsKey(key) ? words.getString(key) : words(part);
    }

    static String name(FigureChange change) {
        String[] names = change.figure().split("/");
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < names.length; i++) {
            text.append(i > 1 ? " " : "").append(words(withoutUnit(names[i])));
        }
        String last = names[names.length - 1];
        return text + (isShare(change) ? " (%)" : unit(last).isEmpty() ? "" : " (" + unit(last) + ")");
    }

    static String value(FigureChange change, @Nullable Double value) {
        if (value == null) {
            return "–";
        }
        double shown = isShare(change) ? value * 100 : value;
        boolean whole = shown == Math.rint(shown) && !isShare(change);
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", shown);
    }

    /** Such as {@code +12 (+10 %)}; empty where a result lacks the figure or both agree. */
    static String difference(FigureChange change) {
        Double before = change.before();
        Double after = change.after();
        if (before == null || after == null || before.equals(after)) {
            return "";
        }
        double difference = after - before;
        String sign = difference > 0 ? "+" : "−";
        String text = sign + value(change, Math.abs(difference));
        return before == 0 || isShare(change)
                ? text
                : text + String.format(Locale.ROOT, " (%s%.1f %%)", sign, Math.abs(difference / before) * 100);
    }

    private static boolean isShare(FigureChange change) {
        return change.figure().matches(".*(gap|Use|Share)");
    }

    private static String withoutUnit(String name) {
        String unit = suffix(name);
        return name.equals("seconds") ? "computingTime" : name.substring(0, name.length() - unit.length());
    }

    private static String unit(String name) {
        return name.equals("seconds") ? "s" : UNITS.getOrDefault(suffix(name), "");
    }

    private static String suffix(String name) {
        return UNITS.keySet().stream()
                .filter(name::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Names of cards are not words. */
    private static String words(String name) {
        return name.toUpperCase(Locale.ROOT).equals(name)
                ? name
                : name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
