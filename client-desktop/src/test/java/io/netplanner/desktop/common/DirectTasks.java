package io.netplanner.desktop.common;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Runs every task at once on the calling thread, so that a view-model can be tested without a toolkit. */
public final class DirectTasks implements BackgroundTasks {

    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();

    @Override
    public <T> void start(BackgroundTask<T> task) {
        T value;
        try {
            value = task.call();
        } catch (Exception e) {
            task.fail(e, failure -> {
                throw new AssertionError("nobody takes care of this failure", failure);
            });
            return;
        }
        task.succeed(value);
    }

    @Override
    public Stoppable follow(String name, Runnable work) {
        work.run();
        return () -> {};
    }

    @Override
    public void onUiThread(Runnable action) {
        action.run();
    }

    @Override
    public ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }
}
