package io.netplanner.desktop.map;

import io.netplanner.desktop.common.Selected;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Turns mouse and keys into panning, zooming and picking. */
final class MapGestures {

    private static final double WHEEL_ZOOM = 1.0025;
    private static final double STEP_ZOOM = 1.5;
    private static final double KEY_PAN = 80;
    private static final double CLICK_SLACK_PIXELS = 4;

    private final MapCanvas canvas;
    private final BiFunction<Double, Double, Selected> pick;
    private final BiConsumer<Double, Double> onClick;
    private final Runnable onEscape;
    private final Consumer<Selected> onHover;
    private Point2D pressedAt = Point2D.ZERO;
    private Point2D lastAt = Point2D.ZERO;

    MapGestures(
            MapCanvas canvas,
            BiFunction<Double, Double, Selected> pick,
            BiConsumer<Double, Double> onClick,
            Runnable onEscape,
            Consumer<Selected> onHover) {
        this.canvas = canvas;
        this.pick = pick;
        this.onClick = onClick;
        this.onEscape = onEscape;
        this.onHover = onHover;
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(event -> onHover.accept(pick.apply(event.getX(), event.getY())));
        canvas.setOnMouseExited(event -> onHover.accept(Selected.NOTHING));
        canvas.setOnScroll(this::scrolled);
        canvas.setOnKeyPressed(this::typed);
        canvas.setFocusTraversable(true);
    }

    void zoomIn() {
        zoom(STEP_ZOOM, canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    void zoomOut() {
        zoom(1 / STEP_ZOOM, canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        pressedAt = new Point2D(event.getX(), event.getY());
        lastAt = pressedAt;
    }

    private void dragged(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        canvas.setViewport(canvas.viewport().panned(now.getX() - lastAt.getX(), now.getY() - lastAt.getY()));
        lastAt = now;
    }

    private void released(MouseEvent event) {
        boolean click = pressedAt.distance(event.getX(), event.getY()) <= CLICK_SLACK_PIXELS;
        if (click && event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                zoom(STEP_ZOOM, event.getX(), event.getY());
            } else {
                onClick.accept(event.getX(), event.getY());
            }
        }
    }

    private void scrolled(ScrollEvent event) {
        zoom(Math.pow(WHEEL_ZOOM, event.getDeltaY()), event.getX(), event.getY());
        event.consume();
    }

    private void typed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> pan(KEY_PAN, 0);
            case RIGHT -> pan(-KEY_PAN, 0);
            case UP -> pan(0, KEY_PAN);
            case DOWN -> pan(0, -KEY_PAN);
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case ESCAPE -> onEscape.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(double dx, double dy) {
        canvas.setViewport(canvas.viewport().panned(dx, dy));
    }

    private void zoom(double factor, double x, double y) {
        canvas.setViewport(canvas.viewport().zoomed(factor, x, y));
        onHover.accept(pick.apply(x, y));
    }
}
