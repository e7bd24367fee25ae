package io.netplanner.desktop.light;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selection;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The verdict and the margins above, every segment below. */
public final class LightView extends BorderPane {

    public LightView(LightViewModel viewModel, Selection selection, EmptyState empty) {
        FilteredTable<?> table = new FilteredTable<>(viewModel.table(), selection, empty);
        table.table().setId("lightTable");
        setCenter(table);
        setTop(head(viewModel));
    }

    private static HBox head(LightViewModel viewModel) {
        Label verdict = new Label();
        verdict.setId("lightVerdict");
        verdict.textProperty().bind(viewModel.verdictProperty());
        verdict.getStyleClass().add("section-title");
        verdict.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(16, verdict, gap, new MarginBars(viewModel.histogram()));
        head.setAlignment(Pos.BOTTOM_LEFT);
        head.getStyleClass().add("light-head");
        head.visibleProperty().bind(viewModel.verdictProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }
}
