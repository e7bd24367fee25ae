package io.netplanner.desktop.input;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Moment;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.project.InputVersion;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The versions above; what the chosen one changed below. */
public final class VersionsView extends VBox {

    private static final double WIDTH = 920;
    private static final double VERSIONS_HEIGHT = 190;
    private static final double CHANGES_HEIGHT = 260;

    private final VersionsViewModel<?> viewModel;

    public VersionsView(VersionsViewModel<?> viewModel, TableExport export) {
        super(10);
        this.viewModel = viewModel;
        setPrefWidth(WIDTH);
        FilteredTable<?> changes = new FilteredTable<>(
                "changes",
                viewModel.changes(),
                viewModel.selection(),
                export,
                new EmptyState("fth-check", "versions.empty"));
        changes.setPrefHeight(CHANGES_HEIGHT);
        VBox.setVgrow(changes, Priority.ALWAYS);
        getChildren().setAll(versions(), comparison(), changes, buttons());
    }

    private TableView<InputVersion> versions() {
        TableView<InputVersion> table = new TableView<>(viewModel.versions());
        table.setId("versionsTable");
        table.setPrefHeight(VERSIONS_HEIGHT);
        table.getStyleClass().add("dense");
        table.getColumns().add(column("versions.version", 70, version -> Integer.toString(version.version())));
        table.getColumns().add(column("versions.when", 130, version -> Moment.text(version.createdAt())));
        table.getColumns().add(column("versions.author", 130, InputVersion::author));
        table.getColumns().add(column("versions.comment", 330, InputVersion::comment));
        table.getColumns().add(column("versions.content", 220, InputVersion::summary));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (property, was, version) -> viewModel.chosenProperty().set(version));
        viewModel
                .chosenProperty()
                .subscribe(version -> table.getSelectionModel().select(version));
        return table;
    }

    private static TableColumn<InputVersion, String> column(
            String key, double width, Function<InputVersion, String> text) {
        TableColumn<InputVersion, String> column = new TableColumn<>(Texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private HBox comparison() {
        Label summary = new Label();
        summary.setId("versionSummary");
        summary.textProperty().bind(viewModel.summaryProperty());
        ComboBox<InputVersion> against = new ComboBox<>(viewModel.versions());
        against.setId("versionAgainst");
        against.setAccessibleText(Texts.get("versions.against"));
        against.setConverter(new VersionText());
        against.valueProperty().bindBidirectional(viewModel.againstProperty());
        Label label = new Label(Texts.get("versions.against"));
        label.getStyleClass().add("muted");
        HBox row = new HBox(8, summary, gap(), label, against);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox buttons() {
        Label hint = new Label(Texts.get("versions.editedHint"));
        hint.getStyleClass().add("muted");
        hint.visibleProperty().bind(viewModel.editedProperty());
        Button close = new Button(Texts.get("dialog.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> viewModel.cancel());
        Button restore = new Button(Texts.get("versions.restore"));
        restore.setId("restoreVersion");
        restore.getStyleClass().add("accent");
        restore.disableProperty().bind(viewModel.canRestore().not());
        restore.setOnAction(event -> viewModel.restore());
        HBox row = new HBox(8, hint, gap(), close, restore);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
