package io.netplanner.desktop.common;

import javafx.beans.property.ReadOnlyIntegerProperty;

/** Runs {@link BackgroundTask}s off the FX thread and reports on it. */
public interface BackgroundTasks {

    <T> void start(BackgroundTask<T> task);

    /** Work that goes on until it is stopped, such as following a run. */
    Stoppable follow(String name, Runnable work);

    /** Runs on the FX thread, soon. */
    void onUiThread(Runnable action);

    /** How many tasks are under way; for a sign of work. */
    ReadOnlyIntegerProperty activeProperty();

    /** Something that can be told to end. */
    @FunctionalInterface
    interface Stoppable {
        void stop();
    }
}
