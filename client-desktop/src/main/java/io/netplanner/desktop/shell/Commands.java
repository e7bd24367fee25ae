package io.netplanner.desktop.shell;

import static io.netplanner.desktop.shell.Command.Menu.EDIT;
import static io.netplanner.desktop.shell.Command.Menu.FILE;
import static io.netplanner.desktop.shell.Command.Menu.HELP;
import static io.netplanner.desktop.shell.Command.Menu.RUN;
import static io.netplanner.desktop.shell.Command.Menu.VIEW;

import io.netplanner.desktop.map.MapView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;

/** Every command of the workbench: the one list that menus, keys and the palette are made from. */
final class Commands {

    private final List<Command> all = new ArrayList<>();
    private final BooleanExpression open;

    Commands(Workbench workbench, Panes panes, Theme theme, MapView map, Runnable palette) {
        this.open = workbench.projectOpen();
        addFile(workbench);
        addEdit(workbench);
        addView(panes, theme, map, palette);
        add(RUN, "newRun", "fth-play", "Shortcut+R", workbench.canRun(), workbench::newRun);
        add(RUN, "compareRuns", "fth-columns", "Shortcut+Shift+C", workbench.canCompare(), workbench::compareRuns);
        add(RUN, "reloadRuns", "fth-refresh-cw", "F5", open, workbench.desk().runStore::reload);
        add(HELP, "shortcuts", "fth-command", "F1", open, () -> workbench.listShortcuts(all));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    List<Command> of(Command.Menu menu) {
        return all.stream().filter(command -> command.menu() == menu).toList();
    }

    Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void addFile(Workbench workbench) {
        Desk desk = workbench.desk();
        add(FILE, "importTopology", "fth-upload", "Shortcut+I", open, desk.topologyImport::choose);
        add(FILE, "importTraffic", "fth-upload", "Shortcut+Shift+I", open, desk.trafficImport::choose);
        add(FILE, "save", "fth-save", "Shortcut+S", workbench.canSave(), workbench::save);
        add(
                FILE,
                "topologyVersions",
                "fth-clock",
                "Shortcut+H",
                desk.editor.baseProperty().isNotNull(),
                workbench::showTopologyVersions);
        add(
                FILE,
                "trafficVersions",
                "fth-clock",
                "Shortcut+Shift+H",
                workbench.canAddDemand(),
                workbench::showTrafficVersions);
        add(FILE, "closeProject", "fth-folder", "Shortcut+O", open, workbench::closeProject);
        add(FILE, "signOut", "fth-log-out", "", open, workbench::signOut);
    }

    private void addEdit(Workbench workbench) {
        Desk desk = workbench.desk();
        add(EDIT, "undo", "fth-corner-up-left", "Shortcut+Z", desk.timeline.canUndo(), desk.timeline::undo);
        add(EDIT, "redo", "fth-corner-up-right", "Shortcut+Shift+Z", desk.timeline.canRedo(), desk.timeline::redo);
        BooleanExpression hasTopology = desk.editor.baseProperty().isNotNull();
        add(EDIT, "newNode", "fth-plus-circle", "Shortcut+Shift+N", hasTopology, desk.drawing::newNode);
        add(EDIT, "newLink", "fth-git-commit", "Shortcut+L", hasTopology, desk.drawing::newLink);
        add(EDIT, "newDemand", "fth-repeat", "Shortcut+D", workbench.canAddDemand(), workbench::newDemand);
        add(EDIT, "remove", "fth-trash-2", "DELETE", desk.inspector.canRemove(), desk.inspector::removeSelected);
        add(EDIT, "back", "fth-arrow-left", "Alt+LEFT", desk.selection.canGoBack(), desk.selection::back);
        add(EDIT, "forward", "fth-arrow-right", "Alt+RIGHT", desk.selection.canGoForward(), desk.selection::forward);
    }

    private void addView(Panes panes, Theme theme, MapView map, Runnable palette) {
        add(VIEW, "palette", "fth-search", "Shortcut+K", open, palette);
        add(VIEW, "fitMap", "fth-maximize", "Shortcut+0", open, map::fit);
        add(VIEW, "zoomIn", "fth-zoom-in", "Shortcut+EQUALS", open, map::zoomIn);
        add(VIEW, "zoomOut", "fth-zoom-out", "Shortcut+MINUS", open, map::zoomOut);
        add(VIEW, "toggleTree", "fth-sidebar", "Shortcut+B", open, () -> panes.toggle(Panes.TREE));
        add(VIEW, "toggleTables", "fth-columns", "Shortcut+J", open, () -> panes.toggle(Panes.TABLES));
        add(VIEW, "toggleInspector", "fth-info", "Shortcut+E", open, () -> panes.toggle(Panes.INSPECTOR));
        add(VIEW, "toggleTheme", "fth-moon", "Shortcut+Shift+D", open, theme::toggle);
    }

    private void add(
            Command.Menu menu, String id, String icon, String keys, BooleanExpression possible, Runnable action) {
        all.add(new Command(menu, id, icon, keys, possible, action));
    }
}
