package io.netplanner.desktop.project;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A project in the list: name, what it is about, what it works on, when it changed. */
final class ProjectCell extends ListCell<Project> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Label name = new Label();
    private final Label description = new Label();
    private final Label inputs = new Label();
    private final Label updated = new Label();
    private final HBox row;

    ProjectCell() {
        name.getStyleClass().add("project-name");
        description.getStyleClass().add("muted");
        inputs.getStyleClass().add("muted");
        updated.getStyleClass().add("muted");
        VBox what = new VBox(2, name, description);
        VBox when = new VBox(2, updated, inputs);
        when.setAlignment(Pos.CENTER_RIGHT);
        when.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        row = new HBox(14, new FontIcon("fth-folder"), what, when);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("project-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Project project, boolean empty) {
        super.updateItem(project, empty);
        setGraphic(empty || project == null ? null : row);
        if (!empty && project != null) {
            name.setText(project.name());
            description.setText(project.description());
            updated.setText(Texts.get("projects.updated", DAY.format(project.updatedAt())));
            inputs.setText(Texts.get("projects.inputs", version(project.topology()), version(project.trafficMatrix())));
        }
    }

    private static String version(@Nullable VersionRef ref) {
        return ref == null ? "–" : "v" + ref.version();
    }
}
