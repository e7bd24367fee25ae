package io.netplanner.desktop.topology;

import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.topology.Topology;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The topology as the planner sees it: a version of the server's and the edits since. Speaks to nobody; {@link TopologyStore} loads and
 * saves. FX thread only.
 */
public final class TopologyEditor {

    private final ReadOnlyObjectWrapper<Topology> topology = new ReadOnlyObjectWrapper<>(Topologies.NONE);
    private final ReadOnlyObjectWrapper<@Nullable InputVersion> base = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final EditHistory history = new EditHistory();
    private Topology saved = Topologies.NONE;

    public ReadOnlyObjectProperty<Topology> topologyProperty() {
        return topology.getReadOnlyProperty();
    }

    public Topology get() {
        return topology.get();
    }

    /** The version the edits started from; absent while no topology is open. */
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

    public void apply(TopologyEdit edit) {
        Topology before = topology.get();
        Topology after = edit.applyTo(before);
        if (!after.equals(before)) {
            history.add(edit, before, after);
            show(after);
        }
    }

    public void undo() {
        show(history.undo());
    }

    public void redo() {
        show(history.redo());
    }

    void close() {
        base.set(null);
        saved = Topologies.NONE;
        history.clear();
        show(Topologies.NONE);
    }

    /** Starts afresh from a version of the server's. */
    void open(InputVersion version, Topology content) {
        base.set(version);
        saved = content;
        history.clear();
        show(content);
    }

    /** What is on show has become a version; the way back stays open. */
    void saved(InputVersion version, Topology content) {
        base.set(version);
        saved = content;
        show(topology.get());
    }

    /** Does the draft's edits again, or takes it as a whole where it holds none. */
    void restore(TopologyDraft draft) {
        if (draft.edits().isEmpty()) {
            show(draft.topology());
        } else {
            draft.edits().forEach(this::apply);
        }
    }

    /** Puts the planner's own edits on top of somebody else's newer version. */
    void rebase(InputVersion version, Topology theirs) {
        List<TopologyEdit> mine = history.findEditsSince(saved).orElse(List.of());
        Topology whole = topology.get();
        open(version, theirs);
        if (mine.isEmpty()) {
            show(whole);
        }
        mine.forEach(this::apply);
    }

    Optional<TopologyDraft> findDraft() {
        return dirty.get()
                ? findBaseRef()
                        .map(ref -> new TopologyDraft(
                                ref, history.findEditsSince(saved).orElse(List.of()), topology.get(), Instant.now()))
                : Optional.empty();
    }

    private void show(Topology next) {
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        dirty.set(!next.equals(saved));
        topology.set(next);
    }
}
