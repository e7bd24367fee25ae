package io.netplanner.desktop.spectrum;

import io.netplanner.model.routing.LinkUse;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/** One link: its name, then its cells as bars of colour; those in a row of a kind are one shape. */
final class SpectrumRow extends ListCell<LinkUse> {

    static final double HEIGHT = 18;
    static final double NAME_WIDTH = 150;
    private static final double RIGHT = 8;

    /** The link and the cell under the pointer. */
    interface Pointed {
        void at(LinkUse row, int cell);
    }

    private final SpectrumViewModel viewModel;
    private final Label name = new Label();
    private final Rectangle band = new Rectangle();
    private final Path working = path("working");
    private final Path protection = path("protection");
    private final Path spare = path("spare");
    private final Path chosen = path("chosen");
    private final Path cursor = path("cursor");
    private final Pane strip = new Pane(name, band, spare, protection, working, chosen, cursor) {
        @Override
        protected void layoutChildren() {
            draw();
        }
    };

    SpectrumRow(SpectrumViewModel viewModel, Pointed onHover, Pointed onClick) {
        this.viewModel = viewModel;
        getStyleClass().add("spectrum-row");
        band.getStyleClass().add("spectrum-band");
        strip.setPrefSize(0, HEIGHT);
        strip.setMinWidth(0);
        setOnMouseMoved(event -> point(event.getX(), onHover));
        setOnMouseClicked(event -> point(event.getX(), onClick));
        viewModel.selectedProperty().subscribe(strip::requestLayout);
    }

    /** Frames a cell that the arrow keys have reached; 0 frames none. */
    void frame(int cell) {
        fill(cursor, cell == 0 ? List.of() : List.of(cell));
    }

    @Override
    protected void updateItem(LinkUse row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : strip);
        strip.requestLayout();
    }

    private void draw() {
        LinkUse row = getItem();
        if (row == null) {
            return;
        }
        name.setText(row.linkId());
        name.resizeRelocate(0, 0, NAME_WIDTH - 8, HEIGHT);
        band.setX(NAME_WIDTH);
        band.setY(1);
        band.setWidth(cellWidth() * viewModel.cells());
        band.setHeight(HEIGHT - 2);
        fill(spare, row.spare());
        fill(protection, row.protection());
        fill(working, row.working());
        fill(chosen, viewModel.chosen(row.linkId()));
    }

    private void fill(Path path, List<Integer> cells) {
        double width = cellWidth();
        double gap = width > 5 ? 1 : 0;
        path.getElements().clear();
        for (int cell : cells) {
            double left = NAME_WIDTH + (cell - 1) * width;
            path.getElements()
                    .addAll(
                            new MoveTo(left, 1),
                            new HLineTo(left + width - gap),
                            new VLineTo(HEIGHT - 1),
                            new HLineTo(left),
                            new ClosePath());
        }
    }

    private double cellWidth() {
        return Math.max(0, strip.getWidth() - NAME_WIDTH - RIGHT) / Math.max(1, viewModel.cells());
    }

    private void point(double x, Pointed pointed) {
        LinkUse row = getItem();
        double inside = x - strip.getBoundsInParent().getMinX() - NAME_WIDTH;
        int cell = (int) (inside / Math.max(cellWidth(), 1e-9)) + 1;
        if (row != null && inside >= 0 && cell <= viewModel.cells()) {
            pointed.at(row, cell);
        }
    }

    private static Path path(String kind) {
        Path path = new Path();
        path.getStyleClass().addAll("spectrum-cells", "spectrum-" + kind);
        return path;
    }
}
