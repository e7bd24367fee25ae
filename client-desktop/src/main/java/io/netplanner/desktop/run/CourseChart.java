package io.netplanner.desktop.run;

import io.netplanner.desktop.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Best value (solid) and bound (dashed) in the order in which they came: where they meet, the plan is proved best. */
final class CourseChart extends Region {

    private static final double LABEL_WIDTH = 48;
    private static final double EDGE = 8;

    private final Polyline best = line("progress-best");
    private final Polyline bound = line("progress-bound");
    private final Text highest = label();
    private final Text lowest = label();
    private List<RunCourses.Sample> course = List.of();

    CourseChart() {
        setId("runCourse");
        setMinHeight(50);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(bound, best, highest, lowest);
    }

    void show(List<RunCourses.Sample> samples) {
        course = samples;
        setVisible(!isEmpty());
        requestLayout();
    }

    /** One point is no course. */
    boolean isEmpty() {
        return course.size() < 2;
    }

    @Override
    protected void layoutChildren() {
        if (isEmpty()) {
            return;
        }
        double low = values().min(Double::compare).orElseThrow();
        double high = values().max(Double::compare).orElseThrow();
        best.getPoints().clear();
        bound.getPoints().clear();
        for (int i = 0; i < course.size(); i++) {
            RunCourses.Sample sample = course.get(i);
            add(best, i, sample.best(), low, high);
            add(bound, i, sample.bound(), low, high);
        }
        label(highest, high, EDGE);
        label(lowest, low, getHeight() - EDGE);
        lowest.setVisible(high > low);
        setAccessibleText(Texts.get("run.course", RunText.figure(low), RunText.figure(high)));
    }

    private Stream<Double> values() {
        return course.stream()
                .flatMap(sample -> Stream.of(sample.best(), sample.bound()))
                .filter(Objects::nonNull);
    }

    private void add(Polyline line, int at, @Nullable Double value, double low, double high) {
        if (value == null) {
            return;
        }
        double x = LABEL_WIDTH + at * (getWidth() - LABEL_WIDTH - EDGE) / (course.size() - 1);
        double share = high > low ? (high - value) / (high - low) : 0;
        line.getPoints().addAll(x, EDGE + share * (getHeight() - 2 * EDGE));
    }

    private void label(Text text, double value, double y) {
        text.setText(RunText.figure(value));
        text.setX(LABEL_WIDTH - EDGE - text.getLayoutBounds().getWidth());
        text.setY(y);
    }

    private static Polyline line(String styleClass) {
        Polyline line = new Polyline();
        line.getStyleClass().addAll("progress-line", styleClass);
        return line;
    }

    private static Text label() {
        Text text = new Text();
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add("course-km");
        return text;
    }
}
