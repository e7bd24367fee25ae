package io.netplanner.desktop.common;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that must not hold up the window, and what to do with its outcome on the FX thread.
 *
 * <p>Inputs are captured before it starts: the work itself touches no property and no control.
 */
public final class BackgroundTask<T> {

    private final Callable<T> work;
    private Consumer<T> onSuccess = value -> {};
    private @Nullable Consumer<Exception> onFailure;
    private Runnable onEnd = () -> {};
    private boolean repeatable;

    private BackgroundTask(Callable<T> work) {
        this.work = work;
    }

    public static <T> BackgroundTask<T> of(Callable<T> work) {
        return new BackgroundTask<>(work);
    }

    public BackgroundTask<T> onSuccess(Consumer<T> consumer) {
        onSuccess = consumer;
        return this;
    }

    /** Takes a failure over from the default, which tells the planner. */
    public BackgroundTask<T> onFailure(Consumer<Exception> consumer) {
        onFailure = consumer;
        return this;
    }

    /** Runs after success and after failure. */
    public BackgroundTask<T> onEnd(Runnable action) {
        onEnd = action;
        return this;
    }

    /** Marks work that only reads: when the server is away it waits and runs again by itself. */
    public BackgroundTask<T> repeatable() {
        repeatable = true;
        return this;
    }

    public void startWith(BackgroundTasks tasks) {
        tasks.start(this);
    }

    boolean isRepeatable() {
        return repeatable;
    }

    T call() throws Exception {
        return work.call();
    }

    void succeed(T value) {
        onSuccess.accept(value);
        onEnd.run();
    }

    void fail(Exception failure, Consumer<Exception> byDefault) {
        Optional.ofNullable(onFailure).orElse(byDefault).accept(failure);
        onEnd.run();
    }
}
