package io.netplanner.server.metrics;

import java.util.Locale;

/**
 * Builds a page of metrics.
 *
 * <p>Source: "Exposition formats", text-based format 0.0.4, prometheus.io.
 */
final class Exposition {

    private final StringBuilder text = new StringBuilder();

    /** Begins a metric; its samples follow. */
    Exposition metric(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        return this;
    }

    /** @param labels as {@code state="QUEUED"}, or empty; values are our own words, so nothing is escaped */
    Exposition sample(String name, String labels, double value) {
        text.append(name);
        if (!labels.isEmpty()) {
            text.append('{').append(labels).append('}');
        }
        text.append(' ').append(number(value)).append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) value)
                : String.format(Locale.ROOT, "%.6f", value);
    }
}
