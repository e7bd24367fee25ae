package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.CanvasPalette;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** Paints the cells in sight and nothing else, then the names over them, which stay in sight. */
final class MatrixPainter {

    static final double SIDE = 14;
    static final double NAMES_WIDTH = 130;
    static final double HEAD_HEIGHT = 96;
    /** So that the thinnest pair is told from an empty one. */
    private static final double FAINTEST = 0.18;

    private static final Font NAMES = Font.font(11);

    private final GraphicsContext gc;
    private final CanvasPalette<MatrixColor> palette;
    private final HeatMatrix matrix;
    private final double left;
    private final double top;

    /** @param left how far the drawing is scrolled, pixels */
    MatrixPainter(GraphicsContext gc, CanvasPalette<MatrixColor> palette, HeatMatrix matrix, double left, double top) {
        this.gc = gc;
        this.palette = palette;
        this.matrix = matrix;
        this.left = left;
        this.top = top;
    }

    void paint(@Nullable MatrixPlace cursor, Predicate<HeatMatrix.Cell> chosen) {
        double width = gc.getCanvas().getWidth();
        double height = gc.getCanvas().getHeight();
        gc.clearRect(0, 0, width, height);
        int lastRow = last(top, height - HEAD_HEIGHT);
        int lastColumn = last(left, width - NAMES_WIDTH);
        for (int row = (int) (top / SIDE); row < lastRow; row++) {
            for (int column = (int) (left / SIDE); column < lastColumn; column++) {
                if (row != column) {
                    paintCell(new MatrixPlace(row, column), chosen);
                }
            }
        }
        if (cursor != null) {
            paintCursor(cursor);
        }
        paintNames(width, height, lastRow, lastColumn);
    }

    private int last(double from, double length) {
        return Math.min(matrix.ends().size(), (int) Math.ceil((from + length) / SIDE));
    }

    private void paintCell(MatrixPlace place, Predicate<HeatMatrix.Cell> chosen) {
        Optional<HeatMatrix.Cell> cell = matrix.find(place);
        Color color = cell.map(asked -> chosen.test(asked) ? palette.get(MatrixColor.CHOSEN) : heat(asked))
                .orElseGet(() -> palette.get(MatrixColor.EMPTY));
        gc.setFill(color);
        gc.fillRect(x(place.column()), y(place.row()), SIDE - 1, SIDE - 1);
    }

    private Color heat(HeatMatrix.Cell cell) {
        double share = matrix.mostGbps() == 0 ? 0 : Math.sqrt(cell.gbps() / matrix.mostGbps());
        return palette.get(MatrixColor.HEAT).deriveColor(0, 1, 1, FAINTEST + (1 - FAINTEST) * share);
    }

    private void paintCursor(MatrixPlace cursor) {
        gc.setStroke(palette.get(MatrixColor.TEXT));
        gc.setLineWidth(2);
        gc.strokeRect(x(cursor.column()), y(cursor.row()), SIDE - 1, SIDE - 1);
    }

    private void paintNames(double width, double height, int lastRow, int lastColumn) {
        gc.setFill(palette.get(MatrixColor.GROUND));
        gc.fillRect(0, 0, NAMES_WIDTH - 2, height);
        gc.fillRect(0, 0, width, HEAD_HEIGHT - 2);
        gc.setFill(palette.get(MatrixColor.TEXT));
        gc.setFont(NAMES);
        gc.setTextBaseline(VPos.CENTER);
        List<HeatMatrix.End> ends = matrix.ends();
        for (int row = (int) (top / SIDE); row < lastRow; row++) {
            double y = y(row) + SIDE / 2;
            if (y > HEAD_HEIGHT) {
                gc.fillText(ends.get(row).node(), 10, y, NAMES_WIDTH - 18);
            }
        }
        for (int column = (int) (left / SIDE); column < lastColumn; column++) {
            double x = x(column) + SIDE / 2;
            if (x > NAMES_WIDTH) {
                paintUpright(ends.get(column).node(), x);
            }
        }
    }

    private void paintUpright(String name, double x) {
        gc.save();
        gc.translate(x, HEAD_HEIGHT - 6);
        gc.rotate(-90);
        gc.fillText(name, 0, 0, HEAD_HEIGHT - 10);
        gc.restore();
    }

    private double x(int column) {
        return NAMES_WIDTH + column * SIDE - left;
    }

    private double y(int row) {
        return HEAD_HEIGHT + row * SIDE - top;
    }
}
