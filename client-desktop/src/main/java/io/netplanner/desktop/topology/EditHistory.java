package io.netplanner.desktop.topology;

import io.netplanner.model.topology.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The edits made to a topology and the way back through them, across saves.
 *
 * <p>Knows which edits came after the last save; undoing past a save makes the topology differ from it again.
 */
final class EditHistory {

    private record Step(TopologyEdit edit, Topology before, Topology after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void clear() {
        done.clear();
        undone.clear();
    }

    void add(TopologyEdit edit, Topology before, Topology after) {
        done.push(new Step(edit, before, after));
        undone.clear();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    Topology undo() {
        Step step = done.pop();
        undone.push(step);
        return step.before();
    }

    Topology redo() {
        Step step = undone.pop();
        done.push(step);
        return step.after();
    }

    /** The edits that lead from {@code base} to now, oldest first; nothing when {@code base} was undone. */
    Optional<List<TopologyEdit>> findEditsSince(Topology base) {
        List<TopologyEdit> edits = new ArrayList<>();
        for (Step step : done) {
            edits.addFirst(step.edit());
            if (step.before().equals(base)) {
                return Optional.of(List.copyOf(edits));
            }
        }
        return Optional.empty();
    }
}
