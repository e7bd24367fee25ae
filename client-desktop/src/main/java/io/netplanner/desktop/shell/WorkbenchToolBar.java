package io.netplanner.desktop.shell;

import io.netplanner.desktop.common.Texts;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** The commands used most, at hand. */
final class WorkbenchToolBar extends ToolBar {

    WorkbenchToolBar(Workbench workbench, Commands commands) {
        getStyleClass().add("workbench-tool-bar");
        Label project = new Label();
        project.getStyleClass().add("project-title");
        project.textProperty()
                .bind(workbench.desk().openProject.projectProperty().map(open -> open.name()));
        getItems()
                .addAll(
                        icon(commands.get("closeProject")),
                        project,
                        new Separator(Orientation.VERTICAL),
                        icon(commands.get("back")),
                        icon(commands.get("forward")),
                        new Separator(Orientation.VERTICAL),
                        icon(commands.get("undo")),
                        icon(commands.get("redo")),
                        labelled(commands.get("save"), ""),
                        gap(),
                        search(commands.get("palette")),
                        gap(),
                        icon(commands.get("toggleTheme")),
                        labelled(commands.get("newRun"), "accent"));
    }

    private static Button icon(Command command) {
        Button button = button(command);
        button.getStyleClass().addAll("button-icon", "flat");
        return button;
    }

    private static Button labelled(Command command, String styleClass) {
        Button button = button(command);
        button.setText(command.text().replace("…", ""));
        button.setId("tool-" + command.id());
        if (!styleClass.isEmpty()) {
            button.getStyleClass().add(styleClass);
        }
        return button;
    }

    private static Button search(Command command) {
        Button button = button(command);
        button.setText(Texts.get("toolbar.search"));
        button.getStyleClass().add("search-button");
        return button;
    }

    private static Button button(Command command) {
        Button button = new Button(null, new FontIcon(command.icon()));
        button.setAccessibleText(command.text());
        button.setTooltip(new Tooltip(tip(command)));
        button.setOnAction(event -> command.action().run());
        button.disableProperty().bind(command.possible().not());
        button.setFocusTraversable(false);
        return button;
    }

    private static String tip(Command command) {
        return command.keys().isEmpty() ? command.text() : command.text() + "   " + command.keysText();
    }

    private static HBox gap() {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
