package io.netplanner.desktop.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** One way back through the edits of all inputs, newest first, whichever input they changed. FX thread only. */
public final class EditTimeline {

    private final List<AbstractInputEditor<?, ?>> editors;
    private final Deque<AbstractInputEditor<?, ?>> done = new ArrayDeque<>();
    private final Deque<AbstractInputEditor<?, ?>> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    public EditTimeline(List<AbstractInputEditor<?, ?>> editors) {
        this.editors = List.copyOf(editors);
        for (AbstractInputEditor<?, ?> editor : editors) {
            editor.onEdit(() -> done.push(editor));
            editor.canUndoProperty().subscribe(this::look);
            editor.canRedoProperty().subscribe(this::look);
        }
    }

    public BooleanExpression canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public BooleanExpression canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    public void undo() {
        step(done, undone, editor -> editor.canUndoProperty().get(), AbstractInputEditor::undo);
    }

    public void redo() {
        step(undone, done, editor -> editor.canRedoProperty().get(), AbstractInputEditor::redo);
    }

    /** Edits of a version that is no longer open are passed over: their editor has nothing to undo. */
    private static void step(
            Deque<AbstractInputEditor<?, ?>> from,
            Deque<AbstractInputEditor<?, ?>> to,
            Predicate<AbstractInputEditor<?, ?>> possible,
            Consumer<AbstractInputEditor<?, ?>> action) {
        while (!from.isEmpty()) {
            AbstractInputEditor<?, ?> editor = from.pop();
            if (possible.test(editor)) {
                to.push(editor);
                action.accept(editor);
                return;
            }
        }
    }

    private void look() {
        canUndo.set(editors.stream().anyMatch(editor -> editor.canUndoProperty().get()));
        canRedo.set(editors.stream().anyMatch(editor -> editor.canRedoProperty().get()));
    }
}
