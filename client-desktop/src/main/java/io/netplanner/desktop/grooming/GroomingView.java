package io.netplanner.desktop.grooming;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.common.ViewChoice;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The cards by type above, then one of four tables: groomouts, cards, services, and what remains. */
public final class GroomingView extends BorderPane {

    private static final double INDICATOR_SIZE = 36;

    private final Selection selection;
    private final TableExport export;
    private final ViewChoice tables = new ViewChoice();

    public GroomingView(GroomingViewModel viewModel, Selection selection, TableExport export, EmptyState empty) {
        this.selection = selection;
        this.export = export;
        getStyleClass().add("grooming");
        add("groomouts", viewModel.groomouts(), new EmptyState("fth-layers", "groomouts.empty"));
        add("cards", viewModel.cards(), new EmptyState("fth-server", "cards.empty"));
        add("services", viewModel.services(), new EmptyState("fth-repeat", "services.empty"));
        add("remaining", viewModel.remaining(), new EmptyState("fth-check-circle", "remaining.empty"));
        ProgressIndicator loading = new ProgressIndicator();
        loading.setMaxSize(INDICATOR_SIZE, INDICATOR_SIZE);
        loading.setAccessibleText(Texts.get("grooming.loading"));
        HBox bar = bar(viewModel);
        setTop(bar);
        setCenter(new StackPane(tables.views(), loading, empty));
        BooleanExpression groomed = viewModel.groomedProperty();
        showIf(bar, groomed);
        showIf(tables.views(), groomed);
        showIf(loading, viewModel.loadingProperty());
        showIf(empty, groomed.or(viewModel.loadingProperty()).not());
        selection.selectedProperty().subscribe(this::follow);
    }

    private void add(String name, TableModel<?> model, EmptyState empty) {
        tables.add(
                name,
                Bindings.concat(Texts.get("grooming." + name), "  ", model.countText()),
                new FilteredTable<>(name, model, selection, export, empty));
    }

    private HBox bar(GroomingViewModel viewModel) {
        Label counts = new Label();
        counts.setId("cardCounts");
        counts.textProperty().bind(viewModel.cardCountsProperty());
        counts.setMaxWidth(Double.MAX_VALUE);
        counts.setMinWidth(0);
        HBox.setHgrow(counts, Priority.ALWAYS);
        HBox bar = new HBox(14, tables.row(), counts);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("choice-bar");
        return bar;
    }

    /** What is chosen elsewhere stands in the table of its kind. */
    private void follow(Selected selected) {
        if (selected instanceof Selected.OfCard) {
            tables.choose("cards");
        } else if (selected instanceof Selected.OfService && !tables.isChosen("remaining")) {
            tables.choose("services");
        }
    }

    private static void showIf(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
