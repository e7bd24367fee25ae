package io.netplanner.desktop.common;

import io.netplanner.desktop.client.ServerAwayException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** {@link BackgroundTasks} on virtual threads. Its methods are called on the FX thread. */
public final class FxBackgroundTasks implements BackgroundTasks {

    private final ServerConnection connection;
    private final Consumer<Exception> defaultFailure;
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper();
    private final List<BackgroundTask<?>> waitingForServer = new ArrayList<>();

    public FxBackgroundTasks(ServerConnection connection, Consumer<Exception> defaultFailure) {
        this.connection = connection;
        this.defaultFailure = defaultFailure;
        connection.onBack(this::resume);
    }

    @Override
    public <T> void start(BackgroundTask<T> task) {
        active.set(active.get() + 1);
        Thread.ofVirtual().name("task").start(() -> run(task));
    }

    @Override
    public Stoppable follow(String name, Runnable work) {
        Thread thread = Thread.ofVirtual().name(name).start(work);
        return thread::interrupt;
    }

    @Override
    public void onUiThread(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    private <T> void run(BackgroundTask<T> task) {
        try {
            T value = task.call();
            Platform.runLater(() -> end(() -> task.succeed(value)));
        } catch (Exception e) {
            Platform.runLater(() -> end(() -> fail(task, e)));
        } catch (Error e) {
            // The planner is told as of any failure; the trace goes where traces go.
            Platform.runLater(() -> end(() -> fail(task, new IllegalStateException(e))));
            throw e;
        }
    }

    private void end(Runnable outcome) {
        active.set(active.get() - 1);
        outcome.run();
    }

    private void fail(BackgroundTask<?> task, Exception failure) {
        if (failure instanceof ServerAwayException && task.isRepeatable()) {
            waitingForServer.add(task);
            connection.watch();
        } else {
            task.fail(failure, defaultFailure);
        }
    }

    private void resume() {
        List<BackgroundTask<?>> resumed = List.copyOf(waitingForServer);
        waitingForServer.clear();
        resumed.forEach(this::start);
    }
}
