package io.netplanner.desktop.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.ClientJson;
import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.Explanation;
import io.netplanner.desktop.common.Question;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.project.IssuesViewModel;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Loads an input of the open project into its editor and saves what was edited as a new version. FX thread only.
 *
 * @param <T> the content
 * @param <E> what changes it
 */
public final class InputStore<T, E extends InputEdit<T>> {

    private record Loaded<T, E extends InputEdit<T>>(InputContent<T> content, Optional<Draft<T, E>> draft) {}

    private final ProjectTools tools;
    private final InputTarget<T> target;
    private final AbstractInputEditor<T, E> editor;
    private final DraftStore<T, E> drafts;
    private final ProjectBinding binding;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private @Nullable UUID shownProject;

    public InputStore(
            ProjectTools tools,
            InputTarget<T> target,
            AbstractInputEditor<T, E> editor,
            DraftStore<T, E> drafts,
            ProjectBinding binding) {
        this.tools = tools;
        this.target = target;
        this.editor = editor;
        this.drafts = drafts;
        this.binding = binding;
        tools.openProject().projectProperty().addListener((property, old, project) -> projectChanged(project));
        editor.contentProperty().addListener((property, old, content) -> keepDraft());
    }

    /** While true the input is on its way to the server and must not be edited. */
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public void save(String comment) {
        VersionRef base = editor.findBaseRef().orElseThrow();
        T content = editor.get();
        saving.set(true);
        binding.begin();
        BackgroundTask.of(() -> api().saveVersion(base.id(), base.version(), draft(content, comment)))
                .onSuccess(saved -> saved(saved, content))
                .onFailure(failure -> notSaved(failure, base, comment))
                .onEnd(() -> {
                    saving.set(false);
                    binding.end();
                })
                .startWith(tools.tasks());
    }

    private InputApi<T> api() {
        return target.api(tools.connection().client());
    }

    private InputDraft draft(T content, String comment) {
        JsonNode json = ClientJson.mapper().valueToTree(content);
        return new InputDraft(null, comment, json);
    }

    private void saved(InputContent<T> content, T sent) {
        editor.saved(content.version(), sent);
        drafts.forget(content.version().id());
        tools.notifications()
                .success(Texts.get("input.saved", noun(), content.version().version()));
        VersionRef ref =
                new VersionRef(content.version().id(), content.version().version());
        binding.saved(project -> target.bind(project, ref));
    }

    private void notSaved(Exception failure, VersionRef base, String comment) {
        if (failure instanceof ApiException refused && refused.isStale()) {
            askAboutNewer(base, comment);
        } else if (failure instanceof ApiException refused && !refused.issues().isEmpty()) {
            tools.dialogs().open(new IssuesViewModel(Texts.get("input.notSaved", noun()), refused.issues()));
        } else {
            tools.notifications().error(Texts.get("input.keptAsDraft", Explanation.of(failure)));
        }
    }

    private void askAboutNewer(VersionRef base, String comment) {
        Runnable rebase = () -> rebase(base.id(), comment);
        tools.dialogs()
                .ask(new Question(
                        Texts.get("input.stale.title"),
                        Texts.get("input.stale.text", noun(), base.version()),
                        List.of(
                                new Question.Answer(Texts.get("input.stale.rebase"), rebase),
                                new Question.Answer(Texts.get("input.stale.keep"), () -> {}))));
    }

    private void rebase(UUID id, String comment) {
        BackgroundTask.of(() -> api().getLatest(id))
                .onSuccess(theirs -> {
                    editor.rebase(theirs.version(), theirs.content());
                    save(comment);
                })
                .startWith(tools.tasks());
    }

    private void projectChanged(@Nullable Project project) {
        boolean sameProject = project != null && project.id().equals(shownProject);
        shownProject = project == null ? null : project.id();
        VersionRef bound = project == null ? null : target.bound(project);
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
                .startWith(tools.tasks());
    }

    /** A draft goes on where it was begun, even when the project has moved on: saving will then say so. */
    private Loaded<T, E> load(VersionRef ref, Optional<Draft<T, E>> draft) {
        VersionRef from = draft.map(Draft::base).orElse(ref);
        return new Loaded<>(api().getVersion(from), draft);
    }

    private void loaded(Loaded<T, E> loaded) {
        editor.open(loaded.content().version(), loaded.content().content());
        loaded.draft().ifPresent(draft -> {
            editor.restore(draft);
            tools.notifications().info(Texts.get("input.draftRestored", noun()));
        });
    }

    private void keepDraft() {
        editor.findDraft().ifPresentOrElse(drafts::keep, this::forgetDraft);
    }

    /** Only what was undone by hand: an input that is just being opened may still have its draft unread. */
    private void forgetDraft() {
        if (editor.canRedoProperty().get()) {
            editor.findBaseRef().ifPresent(ref -> drafts.forget(ref.id()));
        }
    }

    private String noun() {
        return Texts.get(target.textKey() + ".noun");
    }
}
