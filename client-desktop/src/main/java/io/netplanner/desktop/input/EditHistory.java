package io.netplanner.desktop.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The edits made to an input and the way back through them, across saves.
 *
 * <p>Knows which edits came after the last save; undoing past a save makes it differ from it again.
 */
final class EditHistory<T, E extends InputEdit<T>> {

    private record Step<T, E>(E edit, T before, T after) {}

    private final Deque<Step<T, E>> done = new ArrayDeque<>();
    private final Deque<Step<T, E>> undone = new ArrayDeque<>();

    void clear() {
        done.clear();
        undone.clear();
    }

    void add(E edit, T before, T after) {
        done.push(new Step<>(edit, before, after));
        undone.clear();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    T undo() {
        Step<T, E> step = done.pop();
        undone.push(step);
        return step.before();
    }

    T redo() {
        Step<T, E> step = undone.pop();
        done.push(step);
        return step.after();
    }

    /** The edits that lead from {@code base} to now, oldest first; nothing when {@code base} was undone. */
    Optional<List<E>> findEditsSince(T base) {
        List<E> edits = new ArrayList<>();
        for (Step<T, E> step : done) {
            edits.addFirst(step.edit());
            if (step.before().equals(base)) {
                return Optional.of(List.copyOf(edits));
            }
        }
        return Optional.empty();
    }
}
