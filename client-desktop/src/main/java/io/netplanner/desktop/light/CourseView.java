package io.netplanner.desktop.light;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableExport;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.transmission.RouteRole;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The light along the way of the selected lightpath: as curves, or as a table of the elements. */
final class CourseView extends BorderPane {

    private final CourseViewModel viewModel;
    private final ToggleButton protection = new ToggleButton(Texts.get("course.protection"));
    private final ToggleButton asTable = new ToggleButton(Texts.get("course.table"));

    CourseView(CourseViewModel viewModel, Selection selection, TableExport export) {
        this.viewModel = viewModel;
        getStyleClass().add("course");
        setId("lightCourse");
        setMinWidth(0);
        Label readOut = new Label();
        readOut.setId("courseReadOut");
        readOut.getStyleClass().addAll("muted", "course-read-out");
        readOut.setWrapText(true);
        CourseChart chart = new CourseChart(readOut::setText);
        chart.setId("courseChart");
        viewModel.courseProperty().subscribe(chart::show);
        BorderPane curves = new BorderPane(chart, null, null, readOut, null);
        FilteredTable<Stop> table = new FilteredTable<>(
                "course", viewModel.table(), selection, export, new EmptyState("fth-activity", "course.untold"));
        EmptyState none = new EmptyState("fth-activity", "course.empty");
        setTop(head());
        setCenter(new StackPane(curves, table, none));
        BooleanExpression chosen = viewModel.titleProperty().isNotEmpty();
        BooleanExpression listed =
                asTable.selectedProperty().or(viewModel.drawableProperty().not());
        show(none, chosen.not());
        show(table, chosen.and(listed));
        show(curves, chosen.and(listed.not()));
    }

    private HBox head() {
        Label title = new Label();
        title.setId("courseTitle");
        title.getStyleClass().add("section-title");
        title.textProperty().bind(viewModel.titleProperty());
        Label limits = new Label();
        limits.getStyleClass().addAll("muted", "course-read-out");
        limits.setWrapText(true);
        limits.textProperty().bind(viewModel.limitsProperty());
        VBox words = new VBox(title, limits);
        HBox.setHgrow(words, Priority.ALWAYS);
        protection.setId("courseProtection");
        protection
                .selectedProperty()
                .subscribe(on -> viewModel.roleProperty().set(on ? RouteRole.PROTECTION : RouteRole.WORKING));
        show(protection, viewModel.protectedProperty());
        asTable.setId("courseAsTable");
        for (ToggleButton button : List.of(protection, asTable)) {
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox head = new HBox(8, words, protection, asTable);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("light-head");
        show(head, viewModel.titleProperty().isNotEmpty());
        return head;
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
