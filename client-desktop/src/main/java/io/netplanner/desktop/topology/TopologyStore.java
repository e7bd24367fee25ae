package io.netplanner.desktop.topology;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.ClientJson;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.DialogService;
import io.netplanner.desktop.common.Explanation;
import io.netplanner.desktop.common.Question;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.notification.NotificationService;
import io.netplanner.desktop.project.IssuesViewModel;
import io.netplanner.desktop.project.OpenProject;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Loads the open project's topology into the editor and saves what was edited as a new version. FX thread only. */
public final class TopologyStore {

    private record Loaded(InputContent<Topology> content, Optional<TopologyDraft> draft) {}

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final DialogService dialogs;
    private final NotificationService notifications;
    private final OpenProject openProject;
    private final TopologyEditor editor;
    private final DraftStore drafts;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private @Nullable UUID shownProject;

    public TopologyStore(
            ServerConnection connection,
            BackgroundTasks tasks,
            DialogService dialogs,
            NotificationService notifications,
            OpenProject openProject,
            TopologyEditor editor,
            Path draftFolder) {
        this.connection = connection;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.openProject = openProject;
        this.editor = editor;
        this.drafts = new DraftStore(draftFolder, tasks);
        openProject.projectProperty().addListener((property, old, project) -> projectChanged(project));
        editor.topologyProperty().addListener((property, old, topology) -> keepDraft());
    }

    /** While true the topology is on its way to the server and must not be edited. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public void save(String comment) {
        VersionRef base = editor.findBaseRef().orElseThrow();
        Topology topology = editor.get();
        saving.set(true);
        BackgroundTask.of(() -> connection
                        .client()
                        .topologies()
                        .saveVersion(base.id(), base.version(), draft(topology, comment)))
                .onSuccess(content -> saved(content, topology))
                .onFailure(failure -> notSaved(failure, base, comment))
                .onEnd(() -> saving.set(false))
                .startWith(tasks);
    }

    private static InputDraft draft(Topology topology, String comment) {
        JsonNode content = ClientJson.mapper().valueToTree(topology);
        return new InputDraft(topology.name(), comment, content);
    }

    private void saved(InputContent<Topology> content, Topology sent) {
        editor.saved(content.version(), sent);
        drafts.forget(content.version().id());
        notifications.success(Texts.get("topology.saved", content.version().version()));
        openProject.find().ifPresent(project -> bind(project, content));
    }

    /** The version stands whatever comes of this: a project may refuse a topology that its traffic does not fit. */
    private void bind(Project project, InputContent<Topology> content) {
        VersionRef ref =
                new VersionRef(content.version().id(), content.version().version());
        BackgroundTask.of(() -> openProject.bindTopology(project.id(), ref))
                .onSuccess(openProject::refresh)
                .startWith(tasks);
    }

    private void notSaved(Exception failure, VersionRef base, String comment) {
        if (failure instanceof ApiException refused && refused.isStale()) {
            askAboutNewer(base, comment);
        } else if (failure instanceof ApiException refused && !refused.issues().isEmpty()) {
            dialogs.open(new IssuesViewModel(Texts.get("topology.notSaved"), refused.issues()));
        } else {
            notifications.error(Texts.get("topology.keptAsDraft", Explanation.of(failure)));
        }
    }

    private void askAboutNewer(VersionRef base, String comment) {
        dialogs.ask(new Question(
                Texts.get("topology.stale.title"),
                Texts.get("topology.stale.text", base.version()),
                List.of(
                        new Question.Answer(Texts.get("topology.stale.rebase"), () -> rebase(base.id(), comment)),
                        new Question.Answer(Texts.get("topology.stale.keep"), () -> {}))));
    }

    private void rebase(UUID id, String comment) {
        BackgroundTask.of(() -> connection.client().topologies().getLatest(id))
                .onSuccess(theirs -> {
                    editor.rebase(theirs.version(), theirs.content());
                    save(comment);
                })
                .startWith(tasks);
    }

    private void projectChanged(@Nullable Project project) {
        boolean sameProject = project != null && project.id().equals(shownProject);
        shownProject = project == null ? null : project.id();
        VersionRef bound = project == null ? null : project.topology();
        if (sameProject && (editor.dirtyProperty().get() || editor.findBaseRef().equals(Optional.ofNullable(bound)))) {
            return;
        }
        editor.close();
        if (bound != null) {
            load(bound);
        }
    }

    private void load(VersionRef ref) {
        BackgroundTask.of(() -> load(ref, drafts.find(ref.id())))
                .repeatable()
                .onSuccess(this::loaded)
                .startWith(tasks);
    }

    /** A draft goes on where it was begun, even when the project has moved on: saving will then say so. */
    private Loaded load(VersionRef ref, Optional<TopologyDraft> draft) {
        VersionRef from = draft.map(TopologyDraft::base).orElse(ref);
        return new Loaded(connection.client().topologies().getVersion(from), draft);
    }

    private void loaded(Loaded loaded) {
        editor.open(loaded.content().version(), loaded.content().content());
        loaded.draft().ifPresent(draft -> {
            editor.restore(draft);
            notifications.info(Texts.get("topology.draftRestored", draft.keptAt()));
        });
    }

    private void keepDraft() {
        editor.findDraft().ifPresentOrElse(drafts::keep, this::forgetDraft);
    }

    /** Only what was undone by hand: a topology that is just being opened may still have its draft unread. */
    private void forgetDraft() {
        if (editor.canRedoProperty().get()) {
            editor.findBaseRef().ifPresent(ref -> drafts.forget(ref.id()));
        }
    }
}
