package io.netplanner.desktop.input;

import io.netplanner.desktop.client.InputApi;
import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.ChangeText;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.project.InputChange;
import io.netplanner.model.project.InputDiff;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The versions of an input: who made them and when, what each changed against another, and the way back to one. */
public final class VersionsViewModel<T> extends AbstractDialogModel {

    private final ProjectTools tools;
    private final InputTarget<T> target;
    private final UUID input;
    private final ReadOnlyBooleanProperty edited;
    private final Selection selection;
    private final ObservableList<InputVersion> versions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable InputVersion> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable InputVersion> against = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final TableModel<InputChange> changes = ChangeText.table("changeKind");

    /** @param edited whether there are edits that are not saved: a version that is restored must not cover them */
    public VersionsViewModel(
            ProjectTools tools,
            InputTarget<T> target,
            UUID input,
            ReadOnlyBooleanProperty edited,
            Selection selection) {
        super(Texts.get("versions.title", Texts.get(target.textKey() + ".noun")));
        this.tools = tools;
        this.target = target;
        this.input = input;
        this.edited = edited;
        this.selection = selection;
        chosen.addListener((property, was, version) -> compareWithTheOneBefore(version));
        against.addListener((property, was, version) -> compare());
        load();
    }

    /** Newest first. */
    public ObservableList<InputVersion> versions() {
        return versions;
    }

    public ObjectProperty<@Nullable InputVersion> chosenProperty() {
        return chosen;
    }

    /** What the chosen version is held against: the one before it unless another is wanted. */
    public ObjectProperty<@Nullable InputVersion> againstProperty() {
        return against;
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public TableModel<InputChange> changes() {
        return changes;
    }

    /** A change that is chosen is selected in the window behind. */
    public Selection selection() {
        return selection;
    }

    public ReadOnlyBooleanProperty editedProperty() {
        return edited;
    }

    public BooleanBinding canRestore() {
        return Bindings.createBooleanBinding(
                        () -> chosen.get() != null && !versions.isEmpty() && chosen.get() != versions.getFirst(),
                        chosen,
                        versions)
                .and(edited.not());
    }

    /** Makes the chosen version the newest, as a version of its own, and lets the project work on it. */
    public void restore() {
        InputVersion old = chosen.get();
        Project project = tools.openProject().find().orElseThrow();
        if (old == null) {
            return;
        }
        int newest = versions.getFirst().version();
        BackgroundTask.of(() -> restore(project, new VersionRef(old.id(), old.version()), newest))
                .onSuccess(bound -> restored(bound, old.version()))
                .startWith(tools.tasks());
    }

    private Project restore(Project project, VersionRef old, int newest) {
        int made = api().restore(old, newest).version().version();
        VersionRef ref = new VersionRef(old.id(), made);
        return tools.openProject().update(project.id(), draft -> target.bind(draft, ref));
    }

    private void restored(Project bound, int version) {
        finish();
        tools.openProject().refresh(bound);
        tools.notifications().success(Texts.get("versions.restored", version));
    }

    private InputApi<T> api() {
        return target.api(tools.connection().client());
    }

    private void load() {
        BackgroundTask.of(() -> api().listVersions(input))
                .repeatable()
                .onSuccess(this::loaded)
                .startWith(tools.tasks());
    }

    private void loaded(List<InputVersion> all) {
        versions.setAll(all);
        chosen.set(all.getFirst());
    }

    private void compareWithTheOneBefore(@Nullable InputVersion version) {
        InputVersion before = version == null
                ? null
                : versions.stream()
                        .filter(other -> other.version() == version.version() - 1)
                        .findFirst()
                        .orElse(null);
        boolean same = before == against.get();
        against.set(before);
        if (same) {
            compare();
        }
    }

    private void compare() {
        InputVersion to = chosen.get();
        InputVersion from = against.get();
        changes.setRows(List.of());
        summary.set(to != null && from == null ? Texts.get("versions.first", to.version()) : "");
        if (to != null && from != null) {
            BackgroundTask.of(() -> api().diff(input, from.version(), to.version()))
                    .repeatable()
                    .onSuccess(diff -> show(diff, from, to))
                    .startWith(tools.tasks());
        }
    }

    private void show(InputDiff diff, InputVersion from, InputVersion to) {
        if (from != against.get() || to != chosen.get()) {
            return;
        }
        changes.setRows(diff.changes());
        String count = Texts.get("versions.changes", to.version(), from.version(), diff.total());
        summary.set(
                diff.changes().size() < diff.total()
                        ? count + " "
                                + Texts.get("change.firstShown", diff.changes().size())
                        : count);
    }
}
