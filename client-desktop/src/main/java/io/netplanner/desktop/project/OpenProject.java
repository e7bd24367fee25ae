package io.netplanner.desktop.project;

import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.ProjectApi;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The project the window works on; features load their part when it changes. Properties on the FX thread only. */
public final class OpenProject {

    private final ServerConnection connection;
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();

    public OpenProject(ServerConnection connection) {
        this.connection = connection;
    }

    public ReadOnlyObjectProperty<@Nullable Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    public Optional<Project> find() {
        return Optional.ofNullable(project.get());
    }

    public void open(Project opened) {
        project.set(opened);
    }

    public void close() {
        project.set(null);
    }

    /** Takes up a newer state of the same project; another one is left alone. */
    public void refresh(Project newer) {
        if (find().filter(open -> open.id().equals(newer.id())).isPresent()) {
            project.set(newer);
        }
    }

    /**
     * Changes the project. Blocks; call off the FX thread.
     *
     * <p>One field is changed on whatever is newest, so a colleague who was faster loses nothing: try again on theirs.
     */
    public Project update(UUID projectId, UnaryOperator<ProjectDraft> change) {
        ProjectApi projects = connection.client().projects();
        while (true) {
            Project newest = projects.get(projectId);
            try {
                return projects.update(projectId, newest.revision(), change.apply(ProjectDraft.of(newest)));
            } catch (ApiException e) {
                if (!e.isStale()) {
                    throw e;
                }
            }
        }
    }
}
