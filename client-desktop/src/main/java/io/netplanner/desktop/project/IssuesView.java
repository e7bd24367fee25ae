package io.netplanner.desktop.project;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Fxml;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All issues of an input in one table. */
public final class IssuesView extends VBox {

    private final IssuesViewModel viewModel;

    @FXML
    private Label summary;

    @FXML
    private VBox tableHolder;

    public IssuesView(IssuesViewModel viewModel, TableExport export) {
        this.viewModel = viewModel;
        Fxml.load(this);
        summary.setText(viewModel.summary());
        FilteredTable<?> table = new FilteredTable<>(
                "issues", viewModel.table(), new Selection(), export, new EmptyState("fth-check", "issues.empty"));
        VBox.setVgrow(table, Priority.ALWAYS);
        tableHolder.getChildren().add(table);
    }

    @FXML
    private void close() {
        viewModel.cancel();
    }
}
