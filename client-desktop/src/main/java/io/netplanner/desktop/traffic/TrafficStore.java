package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The open project's traffic matrix, read from the server. FX thread only. */
public final class TrafficStore {

    /** What there is before anything is loaded. */
    public static final TrafficMatrix NONE = new TrafficMatrix("", List.of());

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final ReadOnlyObjectWrapper<TrafficMatrix> matrix = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<@Nullable InputVersion> version = new ReadOnlyObjectWrapper<>();

    public TrafficStore(ServerConnection connection, BackgroundTasks tasks, OpenProject openProject) {
        this.connection = connection;
        this.tasks = tasks;
        openProject.projectProperty().addListener((property, old, project) -> projectChanged(project));
    }

    public ReadOnlyObjectProperty<TrafficMatrix> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    public TrafficMatrix get() {
        return matrix.get();
    }

    public ReadOnlyObjectProperty<@Nullable InputVersion> versionProperty() {
        return version.getReadOnlyProperty();
    }

    public Optional<VersionRef> findRef() {
        return Optional.ofNullable(version.get()).map(shown -> new VersionRef(shown.id(), shown.version()));
    }

    private void projectChanged(@Nullable Project project) {
        Optional<VersionRef> bound = Optional.ofNullable(project).map(Project::trafficMatrix);
        if (bound.equals(findRef())) {
            return;
        }
        version.set(null);
        matrix.set(NONE);
        bound.ifPresent(this::load);
    }

    private void load(VersionRef ref) {
        BackgroundTask.of(() -> connection.client().trafficMatrices().getVersion(ref))
                .repeatable()
                .onSuccess(this::loaded)
                .startWith(tasks);
    }

    private void loaded(InputContent<TrafficMatrix> content) {
        version.set(content.version());
        matrix.set(content.content());
    }
}
