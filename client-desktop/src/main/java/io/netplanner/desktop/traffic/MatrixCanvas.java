package io.netplanner.desktop.traffic;

import static io.netplanner.desktop.traffic.MatrixPainter.HEAD_HEIGHT;
import static io.netplanner.desktop.traffic.MatrixPainter.NAMES_WIDTH;
import static io.netplanner.desktop.traffic.MatrixPainter.SIDE;

import io.netplanner.desktop.common.CanvasPalette;
import io.netplanner.desktop.common.Texts;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Node by node, the darker the more is asked; it scrolls where it is larger than its room. Pointer or arrow keys move the cursor, a click
 * or Enter selects a demand, again the next one.
 */
final class MatrixCanvas extends Region {

    private static final double BAR = 12;

    private final MatrixViewModel viewModel;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final CanvasPalette<MatrixColor> palette =
            new CanvasPalette<>(MatrixColor.class, MatrixColor::styleClass, this::paint);

    MatrixCanvas(MatrixViewModel viewModel) {
        this.viewModel = viewModel;
        down.setOrientation(Orientation.VERTICAL);
        getStyleClass().add("matrix-canvas");
        getChildren().addAll(canvas, across, down, palette);
        setFocusTraversable(true);
        setAccessibleText(Texts.get("matrix.keys"));
        setMinSize(0, 0);
        across.valueProperty().subscribe(this::paint);
        down.valueProperty().subscribe(this::paint);
        viewModel.matrixProperty().subscribe(matrix -> requestLayout());
        viewModel.cursorProperty().subscribe(this::paint);
        viewModel.selectedProperty().subscribe(this::paint);
        canvas.setOnMouseMoved(this::point);
        canvas.setOnMouseExited(event -> viewModel.cursorProperty().set(null));
        canvas.setOnMouseClicked(this::click);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::walk);
    }

    @Override
    protected void layoutChildren() {
        int nodes = viewModel.matrixProperty().get().ends().size();
        double wide = NAMES_WIDTH + nodes * SIDE;
        double high = HEAD_HEIGHT + nodes * SIDE;
        boolean isHigh = high > getHeight() || wide > getWidth() && high > getHeight() - BAR;
        boolean isWide = wide > getWidth() - (isHigh ? BAR : 0);
        canvas.setWidth(Math.max(1, getWidth() - (isHigh ? BAR : 0)));
        canvas.setHeight(Math.max(1, getHeight() - (isWide ? BAR : 0)));
        fit(down, isHigh, high, canvas.getHeight());
        fit(across, isWide, wide, canvas.getWidth());
        down.resizeRelocate(canvas.getWidth(), 0, BAR, canvas.getHeight());
        across.resizeRelocate(0, canvas.getHeight(), canvas.getWidth(), BAR);
        paint();
    }

    private static void fit(ScrollBar bar, boolean needed, double whole, double seen) {
        double most = needed ? Math.max(0, whole - seen) : 0;
        bar.setVisible(needed);
        bar.setMax(most);
        bar.setVisibleAmount(most * seen / whole);
        bar.setUnitIncrement(SIDE);
        bar.setBlockIncrement(seen / 2);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    private void paint() {
        new MatrixPainter(
                        canvas.getGraphicsContext2D(),
                        palette,
                        viewModel.matrixProperty().get(),
                        across.getValue(),
                        down.getValue())
                .paint(viewModel.cursorProperty().get(), viewModel::isChosen);
    }

    private void point(MouseEvent event) {
        viewModel.cursorProperty().set(placeAt(event.getX(), event.getY()));
    }

    private void click(MouseEvent event) {
        requestFocus();
        point(event);
        viewModel.choose();
    }

    /** Nothing over names and past the last node. */
    private @Nullable MatrixPlace placeAt(double x, double y) {
        int nodes = viewModel.matrixProperty().get().ends().size();
        int row = (int) ((y - HEAD_HEIGHT + down.getValue()) / SIDE);
        int column = (int) ((x - NAMES_WIDTH + across.getValue()) / SIDE);
        boolean inside = x >= NAMES_WIDTH && y >= HEAD_HEIGHT && row < nodes && column < nodes;
        return inside ? new MatrixPlace(row, column) : null;
    }

    private void scroll(ScrollEvent event) {
        across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
        down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        event.consume();
    }

    private void walk(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case ENTER -> viewModel.choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int downwards, int rightwards) {
        viewModel.step(downwards, rightwards);
        MatrixPlace place = viewModel.cursorProperty().get();
        if (place != null) {
            reveal(down, place.row(), canvas.getHeight() - HEAD_HEIGHT);
            reveal(across, place.column(), canvas.getWidth() - NAMES_WIDTH);
        }
    }

    /** Scrolls no further than it takes to see the row or column. */
    private static void reveal(ScrollBar bar, int at, double room) {
        double begin = at * SIDE;
        double least = Math.max(bar.getValue(), begin + SIDE - room);
        bar.setValue(Math.clamp(Math.min(least, begin), 0, bar.getMax()));
    }
}
