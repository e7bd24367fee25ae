package io.netplanner.desktop.grooming;

import io.netplanner.desktop.client.RunApi;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.desktop.result.ShownResult;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The grooming behind the result on show. It can be large, so it is fetched when somebody first wants it. FX thread only. */
public final class GroomingStore {

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final ResultStore results;
    private final ReadOnlyObjectWrapper<ShownGrooming> grooming = new ReadOnlyObjectWrapper<>(ShownGrooming.NONE);
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private @Nullable UUID asked;

    public GroomingStore(ServerConnection connection, BackgroundTasks tasks, ResultStore results) {
        this.connection = connection;
        this.tasks = tasks;
        this.results = results;
        results.resultProperty().subscribe(this::forget);
    }

    public ReadOnlyObjectProperty<ShownGrooming> groomingProperty() {
        return grooming.getReadOnlyProperty();
    }

    public ShownGrooming get() {
        return grooming.get();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Fetches the grooming unless it is there, or on its way. */
    public void want() {
        groomedBy(results.get()).filter(run -> !run.equals(asked)).ifPresent(this::fetch);
    }

    /** A routing by itself was made from the grooming of an earlier run. */
    private static Optional<UUID> groomedBy(ShownResult result) {
        boolean own = result.findSummary()
                .filter(summary -> summary.parts().contains("grooming"))
                .isPresent();
        return own
                ? result.findRun().map(Run::id)
                : result.findRun()
                        .filter(run -> run.kind() == RunKind.ROUTING)
                        .map(run -> run.inputs().basedOnRunId());
    }

    private void forget(ShownResult result) {
        if (!groomedBy(result).equals(Optional.ofNullable(asked))) {
            asked = null;
            loading.set(false);
            grooming.set(ShownGrooming.NONE);
        }
    }

    /** A routing may go on from another one: the run that groomed is behind them all. */
    private static UUID groomer(RunApi runs, UUID id) {
        Run run = runs.get(id);
        while (run.kind() == RunKind.ROUTING && run.inputs().basedOnRunId() != null) {
            run = runs.get(run.inputs().basedOnRunId());
        }
        return run.id();
    }

    private void fetch(UUID run) {
        asked = run;
        loading.set(true);
        RunApi runs = connection.client().runs();
        BackgroundTask.of(() -> ShownGrooming.of(runs.getGrooming(groomer(runs, run))))
                .repeatable()
                .onSuccess(fetched -> ifStillAsked(run, () -> grooming.set(fetched)))
                .onEnd(() -> ifStillAsked(run, this::ended))
                .startWith(tasks);
    }

    /** What could not be fetched may be wanted again. */
    private void ended() {
        loading.set(false);
        if (grooming.get() == ShownGrooming.NONE) {
            asked = null;
        }
    }

    private void ifStillAsked(UUID run, Runnable action) {
        if (run.equals(asked)) {
            action.run();
        }
    }
}
