package io.netplanner.desktop.light;

import io.netplanner.desktop.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Levels above, ratios below, over the kilometres of the route. The pointer or the arrow keys read off a place. */
final class CourseChart extends Pane {

    private static final double LEFT = 40;
    private static final double RIGHT = 54;
    private static final double HEAD = 16;
    private static final double FOOT = 32;
    private static final double GAP = 20;
    private static final double LABEL_WIDTH = 74;

    private static final List<Curve> LEVELS = List.of(
            new Curve(Stop::powerDbm, "course.curve.power", "signal"),
            new Curve(Stop::aseDbm, "course.curve.ase", "ase"),
            new Curve(Stop::nliDbm, "course.curve.nli", "nli"));
    private static final List<Curve> RATIOS = List.of(
            new Curve(Stop::osnrDb, "course.curve.osnr", "ase"),
            new Curve(Stop::gsnrDb, "course.curve.gsnr", "signal"));

    private final Line cursor = new Line();
    private final ReadOut readOut;
    private LightCourse course = LightCourse.NONE;
    private int at = -1;

    /** Told in words what stands under the cursor; empty when it has left. */
    interface ReadOut {
        void tell(String words);
    }

    CourseChart(ReadOut readOut) {
        this.readOut = readOut;
        getStyleClass().add("course-chart");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleText(Texts.get("course.chart"));
        cursor.getStyleClass().add("course-cursor");
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> read(-1));
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(this::walk);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    void show(LightCourse next) {
        course = next;
        at = -1;
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (course.isEmpty() || getWidth() < LEFT + RIGHT + 20 || getHeight() < HEAD + GAP + FOOT + 40) {
            return;
        }
        double bottom = getHeight() - FOOT;
        double each = (bottom - HEAD - GAP) / 2;
        places(bottom);
        LevelPanel levels = new LevelPanel(course, this::x, HEAD, HEAD + each, 10);
        LevelPanel ratios = new LevelPanel(course, this::x, HEAD + each + GAP, bottom, 5);
        getChildren().addAll(levels.draw(Texts.get("course.unit.level"), LEVELS, null));
        getChildren().addAll(ratios.draw(Texts.get("course.unit.ratio"), RATIOS, course.askedDb()));
        getChildren().add(cursor);
        placeCursor();
    }

    /** Node names under the lines; those that would lie over another are left out, never the last. */
    private void places(double bottom) {
        double end = x(course.lengthKm());
        double free = Double.NEGATIVE_INFINITY;
        for (Waypoint place : course.waypoints()) {
            double x = x(place.km());
            Line line = new Line(x, HEAD, x, bottom);
            line.getStyleClass().add("course-place");
            getChildren().add(line);
            boolean last = place == course.waypoints().getLast();
            if (last || x >= free && x <= end - LABEL_WIDTH) {
                label(place.node(), x, bottom + 13, "course-name");
                label(String.format(Locale.ROOT, "%,.0f km", place.km()), x, bottom + 26, "course-km");
                free = x + LABEL_WIDTH;
            }
        }
    }

    private void label(String words, double x, double y, String styleClass) {
        Text text = new Text(words.length() > 13 ? words.substring(0, 12) + "…" : words);
        text.getStyleClass().add(styleClass);
        double width = text.getLayoutBounds().getWidth();
        text.setX(Math.clamp(x - width / 2, 2, Math.max(2, getWidth() - width - 2)));
        text.setY(y);
        getChildren().add(text);
    }

    private double x(double km) {
        return LEFT + km / Math.max(course.lengthKm(), 1e-9) * (getWidth() - LEFT - RIGHT);
    }

    private double xOf(Stop stop) {
        Double km = stop.km();
        return x(km == null ? 0 : km);
    }

    private void point(MouseEvent event) {
        int nearest = -1;
        for (int i = 0; i < course.stops().size(); i++) {
            // Of several elements at one place the last is meant: the light as it goes on.
            if (nearest < 0 || distance(i, event.getX()) <= distance(nearest, event.getX())) {
                nearest = i;
            }
        }
        read(nearest);
    }

    private double distance(int stop, double x) {
        return Math.abs(xOf(course.stops().get(stop)) - x);
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0 && !course.isEmpty()) {
            read(Math.clamp(at + step, 0, course.stops().size() - 1));
            event.consume();
        }
    }

    private void read(int stop) {
        at = stop;
        placeCursor();
        readOut.tell(stop < 0 ? "" : words(course.stops().get(stop)));
    }

    private void placeCursor() {
        cursor.setVisible(at >= 0);
        if (at >= 0) {
            double x = xOf(course.stops().get(at));
            cursor.setStartX(x);
            cursor.setEndX(x);
            cursor.setStartY(HEAD);
            cursor.setEndY(getHeight() - FOOT);
        }
    }

    private static String words(Stop stop) {
        Function<@Nullable Double, String> figure =
                value -> value == null ? Texts.get("course.none") : String.format(Locale.ROOT, "%.1f", value);
        return Texts.get(
                "course.readOut",
                figure.apply(stop.km()),
                stop.element(),
                stop.linkId(),
                figure.apply(stop.powerDbm()),
                figure.apply(stop.aseDbm()),
                figure.apply(stop.nliDbm()),
                figure.apply(stop.osnrDb()),
                figure.apply(stop.gsnrDb()));
    }
}
