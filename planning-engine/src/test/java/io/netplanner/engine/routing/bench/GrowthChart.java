package io.netplanner.engine.routing.bench;

import io.netplanner.engine.routing.bench.GrowthSeries.Point;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws series side by side as SVG, both axes logarithmic: time on the left scale of each panel, memory on the right. */
final class GrowthChart {
    private static final int PANEL = 340;
    private static final int HEIGHT = 260;
    private static final int LEFT = 46;
    private static final int TOP = 44;
    private static final int PLOT_WIDTH = 210;
    private static final int PLOT_HEIGHT = 160;
    /** Decades shown: 1 ms to 100 s, and 0.1 MB to 10,000 MB. */
    private static final int DECADES = 5;

    private static final double LEAST_SECONDS = 1e-3;
    private static final double LEAST_MB = 1e-1;
    private static final String TIME = "#1f6feb";
    private static final String MEMORY = "#b35900";

    private final List<GrowthSeries> series;

    GrowthChart(List<GrowthSeries> series) {
        this.series = List.copyOf(series);
    }

    String toSvg() {
        StringBuilder svg = new StringBuilder();
        int width = PANEL * series.size();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\">",
                width,
                HEIGHT);
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, HEIGHT);
        for (int i = 0; i < series.size(); i++) {
            add(svg, "<g transform=\"translate(%d %d)\">", i * PANEL + LEFT, TOP);
            panel(svg, series.get(i));
            add(svg, "</g>");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void panel(StringBuilder svg, GrowthSeries one) {
        text(svg, 0, -26, "start", "#1f2328", "against " + one.what());
        text(svg, 0, -10, "start", TIME, String.format(Locale.ROOT, "time: power %.2f", one.timeExponent()));
        text(
                svg,
                PLOT_WIDTH,
                -10,
                "end",
                MEMORY,
                String.format(Locale.ROOT, "memory: power %.2f", one.memoryExponent()));
        for (int decade = 0; decade <= DECADES; decade++) {
            double y = PLOT_HEIGHT - (double) PLOT_HEIGHT * decade / DECADES;
            add(svg, "<path d=\"M0 %.1f H%d\" stroke=\"#d8dee4\"/>", y, PLOT_WIDTH);
            text(svg, -6, y + 4, "end", TIME, plain(LEAST_SECONDS * Math.pow(10, decade)) + " s");
            text(svg, PLOT_WIDTH + 4, y + 4, "start", MEMORY, plain(LEAST_MB * Math.pow(10, decade)) + " MB");
        }
        for (Point point : one.points()) {
            text(svg, x(point, one), PLOT_HEIGHT + 18, "middle", "#1f2328", Integer.toString(point.size()));
        }
        line(svg, one, TIME, point -> point.cpuSeconds() / LEAST_SECONDS);
        line(svg, one, MEMORY, point -> point.liveMb() / LEAST_MB);
    }

    private static void line(StringBuilder svg, GrowthSeries one, String colour, ToDoubleFunction<Point> decades) {
        StringBuilder points = new StringBuilder();
        for (Point point : one.points()) {
            double up = Math.clamp(Math.log10(Math.max(decades.applyAsDouble(point), 1)) / DECADES, 0, 1);
            double y = PLOT_HEIGHT * (1 - up);
            add(points, "%.1f,%.1f ", x(point, one), y);
            add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(point, one), y, colour);
        }
        add(
                svg,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                points.toString().strip(),
                colour);
    }

    private static double x(Point point, GrowthSeries one) {
        double first = Math.log(one.points().getFirst().size());
        double last = Math.log(one.points().getLast().size());
        return PLOT_WIDTH * (Math.log(point.size()) - first) / (last - first);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String colour, String words) {
        add(
                svg,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"10\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x,
                y,
                anchor,
                colour,
                words);
    }

    private static String plain(double value) {
        return value < 1
                ? String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "")
                : String.format(Locale.ROOT, "%,.0f", value);
    }

    private static void add(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }
}
