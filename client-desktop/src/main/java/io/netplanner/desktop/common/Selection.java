package io.netplanner.desktop.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One selection for the whole window, with the way back through what was looked at. FX thread only. */
public final class Selection {

    private static final int REMEMBERED = 100;

    private final ReadOnlyObjectWrapper<Selected> selected = new ReadOnlyObjectWrapper<>(Selected.NOTHING);
    private final Deque<Selected> past = new ArrayDeque<>();
    private final Deque<Selected> future = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper pastSize = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper futureSize = new ReadOnlyIntegerWrapper();

    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Selected get() {
        return selected.get();
    }

    public void select(Selected next) {
        if (next.equals(selected.get())) {
            return;
        }
        past.push(selected.get());
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
        future.clear();
        show(next);
    }

    public void clear() {
        select(Selected.NOTHING);
    }

    /** Forgets the way as well: another project is on show. */
    public void reset() {
        past.clear();
        future.clear();
        show(Selected.NOTHING);
    }

    public void back() {
        move(past, future);
    }

    public void forward() {
        move(future, past);
    }

    public BooleanExpression canGoBack() {
        return Bindings.greaterThan(pastSize, 0);
    }

    public BooleanExpression canGoForward() {
        return Bindings.greaterThan(futureSize, 0);
    }

    private void move(Deque<Selected> from, Deque<Selected> to) {
        if (from.isEmpty()) {
            throw new NoSuchElementException("there is nowhere to go");
        }
        to.push(selected.get());
        show(from.pop());
    }

    private void show(Selected next) {
        pastSize.set(past.size());
        futureSize.set(future.size());
        selected.set(next);
    }
}
