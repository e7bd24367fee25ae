package io.netplanner.desktop.project;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The projects to choose from, and making a new one. */
public final class ProjectsViewModel {

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final OpenProject openProject;
    private final ObservableList<Project> projects = FXCollections.observableArrayList();
    private final StringProperty newName = new SimpleStringProperty("");
    private final StringProperty newDescription = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    public ProjectsViewModel(ServerConnection connection, BackgroundTasks tasks, OpenProject openProject) {
        this.connection = connection;
        this.tasks = tasks;
        this.openProject = openProject;
    }

    public ObservableList<Project> projects() {
        return projects;
    }

    public StringProperty newNameProperty() {
        return newName;
    }

    public StringProperty newDescriptionProperty() {
        return newDescription;
    }

    public BooleanBinding canCreate() {
        return Bindings.createBooleanBinding(() -> !newName.get().isBlank(), newName);
    }

    /** True once the server has told what there is; an empty list before that means nothing. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public void load() {
        BackgroundTask.of(() -> connection.client().projects().list())
                .repeatable()
                .onSuccess(found -> {
                    loaded.set(true);
                    projects.setAll(found);
                })
                .startWith(tasks);
    }

    public void open(Project project) {
        openProject.open(project);
    }

    public void create() {
        ProjectDraft draft =
                new ProjectDraft(newName.get().strip(), newDescription.get().strip(), null, null);
        BackgroundTask.of(() -> connection.client().projects().create(draft))
                .onSuccess(this::created)
                .startWith(tasks);
    }

    private void created(Project project) {
        newName.set("");
        newDescription.set("");
        projects.addFirst(project);
        open(project);
    }
}
