package io.netplanner.desktop.result;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.Fxml;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The headline figures of the result on show. */
public final class SummaryView extends StackPane {

    private final SummaryViewModel viewModel;

    @FXML
    private Label heading;

    @FXML
    private Label warnings;

    @FXML
    private FlowPane figures;

    @FXML
    private VBox content;

    public SummaryView(SummaryViewModel viewModel, EmptyState empty) {
        this.viewModel = viewModel;
        Fxml.load(this);
        getChildren().add(empty);
        heading.textProperty().bind(viewModel.headingProperty());
        warnings.textProperty().bind(viewModel.warningsProperty());
        warnings.visibleProperty().bind(viewModel.warningsProperty().isNotEmpty());
        warnings.managedProperty().bind(warnings.visibleProperty());
        empty.visibleProperty().bind(viewModel.headingProperty().isEmpty());
        content.visibleProperty().bind(viewModel.headingProperty().isNotEmpty());
        viewModel.figures().addListener((ListChangeListener<Figure>) change -> show());
        show();
    }

    private void show() {
        figures.getChildren()
                .setAll(viewModel.figures().stream().map(SummaryView::tile).toList());
    }

    private static VBox tile(Figure figure) {
        Label label = new Label(figure.label());
        label.getStyleClass().add("figure-label");
        Label value = new Label(figure.value());
        value.getStyleClass().add("figure-value");
        Label note = new Label(figure.note());
        note.getStyleClass().add("figure-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        VBox tile = new VBox(2, label, value, note);
        tile.getStyleClass().add("figure");
        return tile;
    }
}
