package io.netplanner.desktop.light;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The verdict, the margins and every segment on the left, the way of the selected lightpath's light on the right. */
public final class LightView extends BorderPane {

    private static final double TABLE_SHARE = 0.5;

    public LightView(
            LightViewModel viewModel,
            CourseViewModel course,
            Selection selection,
            TableExport export,
            EmptyState empty) {
        FilteredTable<?> table = new FilteredTable<>("light", viewModel.table(), selection, export, empty);
        BorderPane segments = new BorderPane(table, head(viewModel), null, null, null);
        SplitPane sides = new SplitPane(segments, new CourseView(course, selection, export));
        sides.setDividerPositions(TABLE_SHARE);
        segments.setMinHeight(0);
        table.table().setMinHeight(0);
        table.setMinHeight(0);
        setCenter(sides);
    }

    private static VBox head(LightViewModel viewModel) {
        Label verdict = new Label();
        verdict.setId("lightVerdict");
        verdict.textProperty().bind(viewModel.verdictProperty());
        verdict.getStyleClass().add("section-title");
        verdict.setWrapText(true);
        VBox head = new VBox(2, verdict, new MarginBars(viewModel.histogram()));
        head.getStyleClass().add("light-head");
        head.visibleProperty().bind(viewModel.verdictProperty().isNotEmpty());
        head.managedProperty().bind(head.visibleProperty());
        return head;
    }
}
