package io.netplanner.desktop.run;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.Run;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** A run under way at a glance: what it does, the best so far with its bound, and how both came about. */
final class RunWatchView extends VBox {

    private final Label name = new Label();
    private final Label message = new Label();
    private final Label best = new Label();
    private final CourseChart chart = new CourseChart();
    private final HBox key =
            new HBox(14, keyOf("progress-best", "run.course.best"), keyOf("progress-bound", "run.course.bound"));

    RunWatchView() {
        setId("runWatch");
        getStyleClass().add("run-watch");
        name.getStyleClass().add("section-title");
        message.getStyleClass().add("muted");
        best.setId("runBest");
        best.getStyleClass().add("figure-value");
        setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(name, message, best, chart, key);
    }

    void show(Run run, List<RunCourses.Sample> course) {
        name.setText(run.name());
        message.setText(RunText.message(run));
        best.setText(RunText.best(run));
        chart.show(course);
        key.setVisible(!chart.isEmpty());
    }

    private static HBox keyOf(String styleClass, String textKey) {
        Line line = new Line(0, 0, 22, 0);
        line.getStyleClass().addAll("progress-line", styleClass);
        Label label = new Label(Texts.get(textKey), line);
        label.getStyleClass().add("figure-note");
        return new HBox(label);
    }
}
