package io.netplanner.desktop.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A table with its filter and count in plain sight, bound to a {@link TableModel} and to the window's selection.
 *
 * @param <T> a row
 */
public final class FilteredTable<T> extends VBox {

    private final TableView<T> table = new TableView<>();
    private final TableModel<T> model;
    private final Selection selection;
    private boolean following;

    /** @param name of the rows, in the plural: the table is found and its export is called by it */
    public FilteredTable(String name, TableModel<T> model, Selection selection, TableExport export, EmptyState empty) {
        this.model = model;
        this.selection = selection;
        getStyleClass().add("filtered-table");
        table.setId(name + "Table");
        model.sorted().comparatorProperty().bind(table.comparatorProperty());
        model.columns().forEach(column -> table.getColumns().add(column(column)));
        table.setItems(model.sorted());
        table.setPlaceholder(empty);
        table.setEditable(model.columns().stream().anyMatch(column -> column.edit() != null));
        table.getStyleClass().addAll("dense", "edge-to-edge");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(exportButton(name, export)), table);
        followSelection();
    }

    public TableView<T> table() {
        return table;
    }

    private Button exportButton(String name, TableExport export) {
        Button button = new Button(null, new FontIcon("fth-download"));
        button.getStyleClass().addAll("button-icon", "flat", "table-export");
        button.setId(name + "Export");
        button.setAccessibleText(Texts.get("table.export"));
        button.setTooltip(new Tooltip(Texts.get("table.export")));
        button.disableProperty().bind(Bindings.isEmpty(model.sorted()));
        button.setOnAction(event -> export.export(name, model));
        return button;
    }

    private HBox bar(Button exportButton) {
        CustomTextField filter = (CustomTextField) TextFields.createClearableTextField();
        filter.getStyleClass().add("table-filter");
        filter.setPromptText(Texts.get("table.filter"));
        filter.setAccessibleText(Texts.get("table.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        Label count = new Label();
        count.getStyleClass().add("table-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(model.countText());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(12, filter, count, gap, exportButton);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-bar");
        return bar;
    }

    private static <T> TableColumn<T, T> column(Column<T> spec) {
        TableColumn<T, T> column = new TableColumn<>(spec.header());
        column.setPrefWidth(spec.width());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(spec.order());
        column.setCellFactory(any -> new TextCell<>(spec));
        if (spec.number()) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private void followSelection() {
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null && !following) {
                selection.select(model.selectedOf(row));
            }
        });
        selection.selectedProperty().subscribe(this::show);
        model.shown().addListener((ListChangeListener<T>) change -> show(selection.get()));
    }

    /** Several rows may stand for the same thing: the one that was chosen stays. */
    private boolean showsAlready(Selected selected) {
        int at = table.getSelectionModel().getSelectedIndex();
        T row = table.getSelectionModel().getSelectedItem();
        boolean there =
                at >= 0 && at < table.getItems().size() && table.getItems().get(at) == row;
        return there && model.selectedOf(row).equals(selected);
    }

    private void show(Selected selected) {
        if (showsAlready(selected)) {
            return;
        }
        following = true;
        try {
            model.findRow(selected).ifPresentOrElse(this::showRow, table.getSelectionModel()::clearSelection);
        } finally {
            following = false;
        }
    }

    private void showRow(T row) {
        if (row != table.getSelectionModel().getSelectedItem()) {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        }
    }
}
