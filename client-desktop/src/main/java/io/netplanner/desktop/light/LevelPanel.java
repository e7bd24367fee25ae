package io.netplanner.desktop.light;

import io.netplanner.desktop.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Some curves over the same kilometres, each named at its end. */
final class LevelPanel {

    private static final double TICK_HEIGHT = 22;
    private static final double LABEL_HEIGHT = 13;

    private record End(String name, String look, double y) {}

    private final LightCourse course;
    private final DoubleUnaryOperator x;
    private final double top;
    private final double bottom;
    private final double step;
    private final List<Node> drawn = new ArrayList<>();
    private double low;
    private double high;

    /** @param step between the ticks, or a multiple of it where there is little room */
    LevelPanel(LightCourse course, DoubleUnaryOperator x, double top, double bottom, double step) {
        this.course = course;
        this.x = x;
        this.top = top;
        this.bottom = bottom;
        this.step = step;
    }

    List<Node> draw(String unit, List<Curve> curves, @Nullable Double limit) {
        fit(curves, limit);
        text(unit, 4, top - 5, "course-km");
        ticks();
        List<End> ends = new ArrayList<>();
        curves.forEach(curve -> draw(curve, ends));
        if (limit != null) {
            across(y(limit), "course-limit");
            ends.add(new End(Texts.get("course.curve.asked"), "limit-name", y(limit)));
        }
        name(ends);
        return drawn;
    }

    private void fit(List<Curve> curves, @Nullable Double limit) {
        DoubleSummaryStatistics values = course.stops().stream()
                .flatMap(stop -> curves.stream().map(curve -> curve.value().apply(stop)))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        if (limit != null) {
            values.accept(limit);
        }
        low = Math.floor(values.getMin() / step) * step;
        high = Math.max(Math.ceil(values.getMax() / step) * step, low + step);
    }

    private void ticks() {
        double most = Math.max(1, Math.floor((bottom - top) / TICK_HEIGHT));
        double wide = step * Math.max(1, Math.ceil((high - low) / step / most));
        for (double tick = Math.ceil(low / wide) * wide; tick <= high; tick += wide) {
            across(y(tick), "course-grid");
            String number = (tick < 0 ? "−" : "") + Math.round(Math.abs(tick));
            text(number, x.applyAsDouble(0) - 8 - 6.5 * number.length(), y(tick) + 4, "course-km");
        }
    }

    private void draw(Curve curve, List<End> ends) {
        Polyline line = new Polyline();
        line.getStyleClass().addAll("course-curve", "course-" + curve.look());
        double last = Double.NaN;
        for (Stop stop : course.stops()) {
            Double value = curve.value().apply(stop);
            Double km = stop.km();
            if (value != null && km != null) {
                last = y(value);
                line.getPoints().addAll(x.applyAsDouble(km), last);
            }
        }
        drawn.add(line);
        if (!Double.isNaN(last)) {
            ends.add(new End(Texts.get(curve.nameKey()), "name", last));
        }
    }

    /** Names beside the ends of their lines, moved apart where two end close together, none below the panel. */
    private void name(List<End> ends) {
        List<End> lowestFirst = ends.stream()
                .sorted(Comparator.comparingDouble(End::y).reversed())
                .toList();
        double free = bottom - LABEL_HEIGHT / 2;
        for (End end : lowestFirst) {
            double y = Math.min(end.y(), free);
            text(end.name(), x.applyAsDouble(course.lengthKm()) + 6, y + 4, "course-" + end.look());
            free = y - LABEL_HEIGHT;
        }
    }

    private void across(double y, String styleClass) {
        Line line = new Line(x.applyAsDouble(0), y, x.applyAsDouble(course.lengthKm()), y);
        line.getStyleClass().add(styleClass);
        drawn.add(line);
    }

    private void text(String words, double x, double y, String styleClass) {
        Text text = new Text(x, y, words);
        text.getStyleClass().add(styleClass);
        drawn.add(text);
    }

    private double y(double value) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }
}
