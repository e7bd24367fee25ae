package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The heat of every pair of nodes on the left, the totals by type on the right, what the cursor is on below. */
final class MatrixView extends StackPane {

    private static final double TYPES_WIDTH = 330;

    MatrixView(MatrixViewModel viewModel, Selection selection, TableExport export) {
        MatrixCanvas canvas = new MatrixCanvas(viewModel);
        canvas.setId("trafficMatrix");
        EmptyState empty = new EmptyState("fth-grid", "matrix.empty");
        FilteredTable<?> types = new FilteredTable<>(
                "types", viewModel.types(), selection, export, new EmptyState("fth-grid", "matrix.empty"));
        types.setPrefWidth(TYPES_WIDTH);
        Label readOut = new Label();
        readOut.setId("matrixReadOut");
        readOut.getStyleClass().addAll("muted", "course-read-out");
        readOut.textProperty().bind(viewModel.readOutProperty());
        BorderPane content = new BorderPane(canvas, null, types, readOut, null);
        getStyleClass().add("matrix");
        getChildren().addAll(content, empty);
        viewModel.matrixProperty().subscribe(matrix -> {
            empty.setVisible(matrix.isEmpty());
            content.setVisible(!matrix.isEmpty());
        });
    }
}
