package io.netplanner.desktop.run;

import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.notification.NotificationService;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.model.project.Project;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The open project's runs, newest first; those that are not over are followed. FX thread only. */
public final class RunStore {

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final NotificationService notifications;
    private final ObservableList<Run> runs = FXCollections.observableArrayList();
    private final ObservableList<Run> readOnlyRuns = FXCollections.unmodifiableObservableList(runs);
    private final ObjectProperty<@Nullable Run> shown = new SimpleObjectProperty<>();
    private final Map<UUID, BackgroundTasks.Stoppable> followers = new HashMap<>();
    private final RunCourses courses = new RunCourses();
    private @Nullable UUID projectId;
    private Runnable onAccepted = () -> {};

    public RunStore(
            ServerConnection connection,
            BackgroundTasks tasks,
            NotificationService notifications,
            OpenProject openProject) {
        this.connection = connection;
        this.tasks = tasks;
        this.notifications = notifications;
        openProject.projectProperty().addListener((property, old, project) -> projectChanged(project));
        connection.onBack(this::followAgain);
    }

    public ObservableList<Run> runs() {
        return readOnlyRuns;
    }

    /** The run whose result the window shows. */
    public ObjectProperty<@Nullable Run> shownProperty() {
        return shown;
    }

    /** How the best value and the bound of a run under way came about. */
    RunCourses courses() {
        return courses;
    }

    /** Called when a run that this window asked for is on the list. */
    public void onAccepted(Runnable action) {
        onAccepted = action;
    }

    public void submit(RunSubmission submission) {
        String key = UUID.randomUUID().toString();
        BackgroundTask.of(() -> connection.client().runs().submit(submission, key))
                .onSuccess(this::accepted)
                .startWith(tasks);
    }

    /** Lets its searches end with the best found so far. */
    public void finish(Run run) {
        BackgroundTask.of(() -> connection.client().runs().finish(run.id()))
                .onSuccess(this::update)
                .startWith(tasks);
    }

    public void cancel(Run run) {
        BackgroundTask.of(() -> connection.client().runs().cancel(run.id()))
                .onSuccess(this::update)
                .startWith(tasks);
    }

    public void repeat(Run run) {
        BackgroundTask.of(() -> connection.client().runs().repeat(run.id()))
                .onSuccess(this::accepted)
                .startWith(tasks);
    }

    /** Asks for the list again. */
    public void reload() {
        UUID asked = projectId;
        if (asked != null) {
            BackgroundTask.of(() -> connection.client().runs().list(asked))
                    .repeatable()
                    .onSuccess(found -> loaded(asked, found))
                    .startWith(tasks);
        }
    }

    private void projectChanged(@Nullable Project project) {
        UUID next = project == null ? null : project.id();
        if (Objects.equals(next, projectId)) {
            return;
        }
        projectId = next;
        stopFollowing();
        courses.clear();
        runs.clear();
        shown.set(null);
        reload();
    }

    /** After an absence: what happened meanwhile is in the list, and the session may be another. */
    private void followAgain() {
        stopFollowing();
        reload();
    }

    private void stopFollowing() {
        followers.values().forEach(BackgroundTasks.Stoppable::stop);
        followers.clear();
    }

    private void loaded(UUID asked, List<Run> found) {
        if (!asked.equals(projectId)) {
            return;
        }
        runs.setAll(found);
        found.stream().filter(run -> !run.state().isFinal()).forEach(this::follow);
        if (shown.get() == null) {
            found.stream()
                    .filter(run -> run.state() == RunState.SUCCEEDED)
                    .findFirst()
                    .ifPresent(shown::set);
        }
    }

    private void accepted(Run run) {
        update(run);
        onAccepted.run();
        if (!run.state().isFinal()) {
            follow(run);
        }
    }

    private void follow(Run run) {
        if (!followers.containsKey(run.id())) {
            RunFollower follower = new RunFollower(connection.client(), run.id(), this::heard);
            followers.put(run.id(), tasks.follow("run " + run.id(), follower));
        }
    }

    /** Called by the follower, off the FX thread. */
    private void heard(Run run) {
        tasks.onUiThread(() -> {
            if (run.projectId().equals(projectId)) {
                update(run);
            }
        });
    }

    private void update(Run run) {
        Optional<Run> before =
                runs.stream().filter(known -> known.id().equals(run.id())).findFirst();
        if (before.filter(known -> known.state().isFinal()).isPresent()) {
            return;
        }
        courses.hear(run);
        before.ifPresentOrElse(known -> runs.set(runs.indexOf(known), run), () -> runs.addFirst(run));
        if (run.state().isFinal()) {
            followers.remove(run.id());
            ended(run);
        }
    }

    private void ended(Run run) {
        switch (run.state()) {
            case SUCCEEDED -> {
                notifications.success(Texts.get("run.succeeded", run.name()));
                shown.set(run);
            }
            case FAILED -> notifications.error(Texts.get("run.failed", run.name(), run.failureReason()));
            default -> notifications.info(Texts.get("run.cancelled", run.name()));
        }
    }
}
