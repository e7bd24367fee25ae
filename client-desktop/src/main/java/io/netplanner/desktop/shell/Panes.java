package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which panes around the map are open. */
final class Panes {

    static final String TREE = "tree";
    static final String INSPECTOR = "inspector";
    static final String TABLES = "tables";

    private final Map<String, BooleanProperty> open = new LinkedHashMap<>();

    Panes(Settings settings) {
        for (String pane : new String[] {TREE, INSPECTOR, TABLES}) {
            open.put(pane, new SimpleBooleanProperty(settings.panes().getOrDefault(pane, true)));
        }
    }

    BooleanProperty openProperty(String pane) {
        return open.get(pane);
    }

    void toggle(String pane) {
        BooleanProperty property = openProperty(pane);
        property.set(!property.get());
    }

    Map<String, Boolean> remembered() {
        Map<String, Boolean> remembered = new LinkedHashMap<>();
        open.forEach((pane, property) -> remembered.put(pane, property.get()));
        return remembered;
    }
}
