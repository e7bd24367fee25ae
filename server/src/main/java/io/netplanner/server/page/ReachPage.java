package io.netplanner.server.page;

import io.netplanner.model.issue.Figures;
import io.netplanner.model.transmission.ReachRow;
import io.netplanner.model.transmission.ReachTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A reach table for people: lines of text, comma-separated values, or a page to print. */
public final class ReachPage {

    private static final String STYLE = "body{font:16px sans-serif;margin:2em}table{border-collapse:collapse}"
            + "th,td{border:1px solid #888;padding:.4em .8em;text-align:right}th:first-child,td:first-child{text-align:left}";

    private ReachPage() {}

    public static String toText(ReachTable table) {
        return title(table) + "\n"
                + table.modes().stream()
                        .map(row -> String.format(
                                Locale.ROOT,
                                "%-24s %6s Gb/s %4s%d spans %8s km%n",
                                row.mode(),
                                Figures.of(row.rateGbps()),
                                orMore(row),
                                row.reachSpans(),
                                Figures.of(row.reachKm())))
                        .collect(Collectors.joining());
    }

    public static byte[] toCsv(ReachTable table) {
        String rows = table.modes().stream()
                .map(row -> String.join(
                        ",",
                        "\"" + row.mode().replace("\"", "\"\"") + "\"",
                        Figures.of(row.rateGbps()),
                        String.valueOf(row.reachSpans()),
                        Figures.of(row.reachKm()),
                        String.valueOf(row.openEnded())))
                .collect(Collectors.joining("\n"));
        return ("mode,rateGbps,reachSpans,reachKm,openEnded\n" + rows + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] toHtml(ReachTable table) {
        List<List<String>> rows = table.modes().stream()
                .map(row -> List.of(
                        Html.text(row.mode()),
                        Html.figure(row.rateGbps()),
                        Html.text(orMore(row) + row.reachSpans()),
                        Html.text(orMore(row)) + Html.figure(row.reachKm())))
                .toList();
        String page =
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Reach</title><style>" + STYLE
                        + "</style></head><body><h1>Reach</h1><p>" + Html.text(title(table)) + "</p>"
                        + Html.table(List.of("Mode", "Gb/s", "Spans", "Km"), rows) + "</body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String title(ReachTable table) {
        return String.format(
                Locale.ROOT,
                "%s, spans of %s km and %.1f dB, %d channels every %s GHz all lit, %.1f dB system margin",
                table.fiberType(),
                Figures.of(table.spanKm()),
                table.spanLossDb(),
                table.channels(),
                Figures.of(table.channelSpacingGhz()),
                table.systemMarginDb());
    }

    private static String orMore(ReachRow row) {
        return row.openEnded() ? "≥ " : "";
    }
}
