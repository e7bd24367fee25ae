package io.netplanner.desktop.comparison;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.run.Run;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Two runs above; their figures, and what else differs, below in a tab each. */
public final class ComparisonView extends VBox {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 560;
    private static final double RUN_WIDTH = 400;

    private final ComparisonViewModel viewModel;
    private final TableExport export;

    public ComparisonView(ComparisonViewModel viewModel, TableExport export) {
        super(10);
        this.viewModel = viewModel;
        this.export = export;
        setPrefSize(WIDTH, HEIGHT);
        TabPane tabs = new TabPane(
                tab("figures", viewModel.figures(), new Selection()),
                tab("changes", viewModel.changes(), viewModel.selection()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("dense", "table-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(choice(), tabs, foot());
    }

    private HBox choice() {
        Button swap = new Button(null, new FontIcon("fth-repeat"));
        swap.getStyleClass().addAll("button-icon", "flat");
        swap.setId("swapRuns");
        swap.setAccessibleText(Texts.get("comparison.swap"));
        swap.setTooltip(new Tooltip(Texts.get("comparison.swap")));
        swap.setOnAction(event -> viewModel.swap());
        HBox row = new HBox(
                8,
                run("comparison.before", viewModel.beforeProperty()),
                swap,
                run("comparison.after", viewModel.afterProperty()));
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private VBox run(String key, ObjectProperty<Run> chosen) {
        Label label = new Label(Texts.get(key));
        label.getStyleClass().add("field-label");
        ComboBox<Run> runs = new ComboBox<>();
        runs.getItems().setAll(viewModel.runs());
        runs.setConverter(new RunChoiceText());
        runs.setAccessibleText(Texts.get(key));
        runs.setPrefWidth(RUN_WIDTH);
        runs.valueProperty().bindBidirectional(chosen);
        return new VBox(4, label, runs);
    }

    private Tab tab(String name, TableModel<?> model, Selection selection) {
        FilteredTable<?> table = new FilteredTable<>(
                name + "Compared", model, selection, export, new EmptyState("fth-check", "comparison.same"));
        Tab tab = new Tab(Texts.get("comparison." + name), table);
        tab.setId(name + "ComparedTab");
        return tab;
    }

    private HBox foot() {
        CheckBox onlyDifferent = new CheckBox(Texts.get("comparison.onlyDifferent"));
        onlyDifferent.selectedProperty().bindBidirectional(viewModel.onlyDifferentProperty());
        Label summary = new Label();
        summary.setId("comparisonSummary");
        summary.getStyleClass().add("muted");
        summary.textProperty().bind(viewModel.summaryProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(Texts.get("dialog.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> viewModel.cancel());
        HBox row = new HBox(14, onlyDifferent, summary, gap, close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
