package io.netplanner.desktop.input;

import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.VersionRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An input as the planner sees it: a version of the server's and the edits since. Speaks to nobody; {@link InputStore} loads and
 * saves. FX thread only.
 */
public abstract class AbstractInputEditor<T, E extends InputEdit<T>> {

    private final ReadOnlyObjectWrapper<T> content;
    private final ReadOnlyObjectWrapper<@Nullable InputVersion> base = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final EditHistory<T, E> history = new EditHistory<>();
    private final T none;
    private Runnable onEdit = () -> {};
    private T saved;

    /** @param none what there is before anything is loaded */
    protected AbstractInputEditor(T none) {
        this.none = none;
        this.saved = none;
        this.content = new ReadOnlyObjectWrapper<>(none);
    }

    public ReadOnlyObjectProperty<T> contentProperty() {
        return content.getReadOnlyProperty();
    }

    public T get() {
        return content.get();
    }

    /** The version the edits started from; absent while no input is open. */
    public ReadOnlyObjectProperty<@Nullable InputVersion> baseProperty() {
        return base.getReadOnlyProperty();
    }

    public Optional<VersionRef> findBaseRef() {
        return Optional.ofNullable(base.get()).map(version -> new VersionRef(version.id(), version.version()));
    }

    /** Whether there is something to save. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public void apply(E edit) {
        T before = content.get();
        T after = edit.applyTo(before);
        if (!after.equals(before)) {
            history.add(edit, before, after);
            onEdit.run();
            show(after);
        }
    }

    void onEdit(Runnable action) {
        onEdit = action;
    }

    public void undo() {
        show(history.undo());
    }

    public void redo() {
        show(history.redo());
    }

    public void close() {
        base.set(null);
        saved = none;
        history.clear();
        show(none);
    }

    /** Starts afresh from a version of the server's. */
    public void open(InputVersion version, T newContent) {
        base.set(version);
        saved = newContent;
        history.clear();
        show(newContent);
    }

    /** What is on show has become a version; the way back stays open. */
    public void saved(InputVersion version, T newContent) {
        base.set(version);
        saved = newContent;
        show(content.get());
    }

    /** Does the draft's edits again, or takes it as a whole where it holds none. */
    void restore(Draft<T, E> draft) {
        if (draft.edits().isEmpty()) {
            show(draft.content());
        } else {
            draft.edits().forEach(this::apply);
        }
    }

    /** Puts the planner's own edits on top of somebody else's newer version. */
    public void rebase(InputVersion version, T theirs) {
        List<E> mine = history.findEditsSince(saved).orElse(List.of());
        T whole = content.get();
        open(version, theirs);
        if (mine.isEmpty()) {
            show(whole);
        }
        mine.forEach(this::apply);
    }

    Optional<Draft<T, E>> findDraft() {
        return dirty.get()
                ? findBaseRef()
                        .map(ref -> new Draft<>(
                                ref, history.findEditsSince(saved).orElse(List.of()), content.get(), Instant.now()))
                : Optional.empty();
    }

    private void show(T next) {
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        dirty.set(!next.equals(saved));
        content.set(next);
    }
}
