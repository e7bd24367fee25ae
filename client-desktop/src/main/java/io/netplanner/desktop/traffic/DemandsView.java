package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.common.ViewChoice;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The traffic as a list of demands, or as a matrix of nodes. */
public final class DemandsView extends BorderPane {

    public DemandsView(
            DemandsViewModel demands,
            MatrixViewModel matrix,
            Selection selection,
            TableExport export,
            EmptyState empty) {
        ViewChoice views = new ViewChoice();
        views.add(
                "demandList",
                new SimpleStringProperty(Texts.get("demands.list")),
                new FilteredTable<>("demands", demands.table(), selection, export, empty));
        views.add(
                "matrix",
                new SimpleStringProperty(Texts.get("demands.matrix")),
                new MatrixView(matrix, selection, export));
        HBox bar = new HBox(views.row());
        bar.getStyleClass().add("choice-bar");
        setTop(bar);
        setCenter(views.views());
    }
}
