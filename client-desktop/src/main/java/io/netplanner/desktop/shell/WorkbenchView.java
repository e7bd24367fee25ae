package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.EmptyState;
import io.netplanner.desktop.common.Settings;
import io.netplanner.desktop.inspector.InspectorView;
import io.netplanner.desktop.map.MapView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Tree left, map over tables in the middle, inspector right; each pane can be folded away. */
final class WorkbenchView extends BorderPane {

    private static final double TREE_SHARE = 0.18;
    private static final double INSPECTOR_SHARE = 0.79;
    /** A large screen is for the map, not for wider sides. */
    private static final double WIDEST_SIDE = 420;

    private static final double TABLES_SHARE = 0.6;

    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final Panes panes;
    private final Map<String, Double> dividers;
    private final MapView map;
    private final TableTabs tables;
    private final ProjectTree tree;
    private final InspectorView inspector;

    WorkbenchView(Workbench workbench, Panes panes, Settings settings) {
        Desk desk = workbench.desk();
        this.panes = panes;
        this.dividers = new HashMap<>(settings.dividers());
        EmptyState empty = new EmptyState("fth-map", "map.empty")
                .withAction("command.importTopology", desk.topologyImport::choose);
        map = new MapView(desk.map, desk.tasks, empty);
        tables = new TableTabs(workbench);
        tree = new ProjectTree(desk, tables::show);
        inspector = new InspectorView(desk.inspector);
        down.setOrientation(Orientation.VERTICAL);
        for (Region side : List.of(tree, inspector, tables)) {
            SplitPane.setResizableWithParent(side, false);
        }
        tree.setMaxWidth(WIDEST_SIDE);
        inspector.setMaxWidth(WIDEST_SIDE);
        setCenter(across);
        setBottom(new WorkbenchStatusBar(desk));
        for (String pane : List.of(Panes.TREE, Panes.INSPECTOR, Panes.TABLES)) {
            panes.openProperty(pane).addListener((property, was, open) -> arrange());
        }
        arrange();
    }

    /** The commands know the map, and the bars know the commands: both come after the view. */
    void setBars(Workbench workbench, Commands commands, BooleanExpression blocked) {
        setTop(new VBox(
                MenuBuilder.build(commands, blocked),
                new WorkbenchToolBar(workbench, commands),
                new ConnectionBanner(workbench.desk().connection)));
    }

    MapView map() {
        return map;
    }

    /** Where the dividers stand, those of folded panes where they stood. */
    Map<String, Double> dividers() {
        rememberDividers();
        return Map.copyOf(dividers);
    }

    private void arrange() {
        rememberDividers();
        down.getItems().setAll(isOpen(Panes.TABLES) ? List.of(map, tables) : List.of(map));
        List<Node> columns = new ArrayList<>();
        if (isOpen(Panes.TREE)) {
            columns.add(tree);
        }
        columns.add(down);
        if (isOpen(Panes.INSPECTOR)) {
            columns.add(inspector);
        }
        across.getItems().setAll(columns);
        placeDividers();
    }

    private boolean isOpen(String pane) {
        return panes.openProperty(pane).get();
    }

    /** Before the first layout dividers stand in the middle and say nothing. */
    private void rememberDividers() {
        if (across.getWidth() == 0) {
            return;
        }
        if (across.getItems().contains(tree)) {
            dividers.put(Panes.TREE, across.getDividerPositions()[0]);
        }
        if (across.getItems().contains(inspector)) {
            dividers.put(
                    Panes.INSPECTOR,
                    across.getDividerPositions()[across.getDividers().size() - 1]);
        }
        if (down.getItems().contains(tables)) {
            dividers.put(Panes.TABLES, down.getDividerPositions()[0]);
        }
    }

    private void placeDividers() {
        if (isOpen(Panes.TREE)) {
            across.setDividerPosition(0, dividers.getOrDefault(Panes.TREE, TREE_SHARE));
        }
        if (isOpen(Panes.INSPECTOR)) {
            across.setDividerPosition(
                    across.getDividers().size() - 1, dividers.getOrDefault(Panes.INSPECTOR, INSPECTOR_SHARE));
        }
        if (isOpen(Panes.TABLES)) {
            down.setDividerPosition(0, dividers.getOrDefault(Panes.TABLES, TABLES_SHARE));
        }
    }
}
