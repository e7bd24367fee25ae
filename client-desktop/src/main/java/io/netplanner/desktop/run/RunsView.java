package io.netplanner.desktop.run;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.Run;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/** The runs of the project with their progress, and beside them the course of the one under way. */
public final class RunsView extends HBox {

    private final RunsViewModel viewModel;
    private final RunWatchView watch = new RunWatchView();

    public RunsView(RunsViewModel viewModel, EmptyState empty) {
        this.viewModel = viewModel;
        TableView<Run> table = new TableView<>(viewModel.runs());
        table.setId("runsTable");
        table.getStyleClass().addAll("dense", "edge-to-edge");
        table.setPlaceholder(empty);
        table.getColumns().add(column("run.name", 120, any -> new TextCell(Run::name)));
        table.getColumns().add(column("run.state", 115, any -> new RunStateCell()));
        table.getColumns().add(column("run.actions", 290, any -> new RunActionsCell(viewModel)));
        table.getColumns().add(column("run.progress", 160, any -> new RunProgressCell()));
        table.getColumns().add(column("run.best", 150, any -> new TextCell(RunText::best)));
        table.getColumns()
                .add(column("run.kind", 85, any -> new TextCell(run -> Texts.of("runKindShort", run.kind()))));
        table.getColumns().add(column("run.message", 300, any -> new TextCell(RunText::message)));
        table.getColumns().add(column("run.submitted", 150, any -> new TextCell(RunText::submitted)));
        table.getColumns().add(column("run.duration", 90, any -> new TextCell(RunText::duration)));
        setHgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, watch);
        watch.managedProperty().bind(watch.visibleProperty());
        table.getSelectionModel().selectedItemProperty().subscribe(this::watch);
        viewModel.runs().addListener((ListChangeListener<Run>)
                change -> watch(table.getSelectionModel().getSelectedItem()));
    }

    private void watch(@Nullable Run chosen) {
        Optional<Run> watched = viewModel.watched(chosen);
        watch.setVisible(watched.isPresent());
        watched.ifPresent(run -> watch.show(run, viewModel.courseOf(run)));
    }

    private static TableColumn<Run, Run> column(
            String key, double width, Callback<TableColumn<Run, Run>, TableCell<Run, Run>> cells) {
        TableColumn<Run, Run> column = new TableColumn<>(Texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
        return column;
    }

    /** A run's text. */
    private static final class TextCell extends TableCell<Run, Run> {

        private final Function<Run, String> text;

        TextCell(Function<Run, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(Run run, boolean empty) {
            super.updateItem(run, empty);
            setText(empty || run == null ? null : text.apply(run));
        }
    }
}
