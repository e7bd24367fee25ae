package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.FilteredTable;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.grooming.GroomingView;
import io.netplanner.desktop.light.LightView;
import io.netplanner.desktop.materials.MaterialsView;
import io.netplanner.desktop.notification.NotificationsView;
import io.netplanner.desktop.result.SummaryView;
import io.netplanner.desktop.run.RunsView;
import io.netplanner.desktop.spectrum.SpectrumView;
import io.netplanner.desktop.traffic.DemandsView;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The tables below the map, a tab each; selecting something elsewhere brings its table forward. */
final class TableTabs extends TabPane {

    private final Desk desk;

    TableTabs(Workbench workbench) {
        this.desk = workbench.desk();
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().addAll("dense", "table-tabs");
        Runnable importTopology = desk.topologyImport::choose;
        Runnable newRun = workbench::newRun;
        addTable(
                "nodes",
                desk.nodes.table(),
                new EmptyState("fth-map-pin", "nodes.empty").withAction("command.importTopology", importTopology));
        addTable(
                "links",
                desk.links.table(),
                new EmptyState("fth-share-2", "links.empty").withAction("command.importTopology", importTopology));
        add(
                "demands",
                new DemandsView(
                        desk.demands,
                        desk.matrix,
                        desk.selection,
                        desk.tableExport,
                        new EmptyState("fth-repeat", "demands.empty")
                                .withAction("command.importTraffic", desk.trafficImport::choose)));
        addTable("lightpaths", desk.lightpaths.table(), runFirst(workbench, "fth-activity", "lightpaths.empty"));
        add("spectrum", new SpectrumView(desk.spectrum, runFirst(workbench, "fth-bar-chart", "spectrum.empty")));
        add(
                "grooming",
                new GroomingView(
                        desk.grooming,
                        desk.selection,
                        desk.tableExport,
                        runFirst(workbench, "fth-layers", "grooming.empty")));
        desk.grooming.watch(find("grooming").selectedProperty());
        addTable("unserved", desk.unserved.table(), new EmptyState("fth-check-circle", "unserved.empty"));
        bindCount("unserved", desk.unserved.table().countText());
        add(
                "light",
                new LightView(
                        desk.light,
                        desk.course,
                        desk.selection,
                        desk.tableExport,
                        runFirst(workbench, "fth-sun", "light.empty")));
        desk.course.watch(find("light").selectedProperty());
        add(
                "materials",
                new MaterialsView(
                        desk.materials,
                        desk.selection,
                        desk.tableExport,
                        runFirst(workbench, "fth-server", "materials.empty")));
        add("result", new SummaryView(desk.summary, runFirst(workbench, "fth-bar-chart-2", "result.empty")));
        desk.runs.onChange(workbench::changeRun);
        desk.runs.onGoOn(workbench::goOnFrom);
        add("runs", new RunsView(desk.runs, runFirst(workbench, "fth-play-circle", "runs.empty")));
        add("messages", new NotificationsView(desk.notifications));
        bindCount("runs", Bindings.size(desk.runs.runs()).asString());
        desk.selection.selectedProperty().subscribe(this::follow);
        desk.runStore.onAccepted(() -> show("runs"));
    }

    void show(String name) {
        getSelectionModel().select(find(name));
    }

    private static EmptyState runFirst(Workbench workbench, String icon, String textKey) {
        EmptyState empty = new EmptyState(icon, textKey).withAction("command.newRun", workbench::newRun);
        empty.getChildren().getLast().disableProperty().bind(workbench.canRun().not());
        return empty;
    }

    private <T> void addTable(String name, TableModel<T> model, EmptyState empty) {
        add(name, new FilteredTable<>(name, model, desk.selection, desk.tableExport, empty));
    }

    private void add(String name, Node content) {
        Tab tab = new Tab(Texts.get("tab." + name), content);
        tab.setId(name + "Tab");
        getTabs().add(tab);
    }

    /** Only where the number itself is news: every table tells its own beside its filter. */
    private void bindCount(String name, StringExpression count) {
        find(name).textProperty().bind(Bindings.concat(Texts.get("tab." + name), "  ", count));
    }

    private Tab find(String name) {
        return getTabs().stream()
                .filter(tab -> tab.getId().equals(name + "Tab"))
                .findFirst()
                .orElseThrow();
    }

    private void follow(Selected selected) {
        switch (selected) {
            case Selected.Nothing nothing -> {
                // Stay where the planner looks.
            }
            case Selected.OfNode node -> show("nodes");
            case Selected.OfLink link -> show("links");
            case Selected.OfDemand demand -> show("demands");
            case Selected.OfLightpath lightpath
            when find("light").isSelected()
                    || find("spectrum").isSelected()
                    || find("grooming").isSelected() -> {
                // It is shown there as well.
            }
            case Selected.OfLightpath lightpath -> show("lightpaths");
            case Selected.OfCard card when find("materials").isSelected() -> {
                // Its rack is on show there.
            }
            case Selected.OfCard card -> show("grooming");
            case Selected.OfService service -> show("grooming");
        }
    }
}
