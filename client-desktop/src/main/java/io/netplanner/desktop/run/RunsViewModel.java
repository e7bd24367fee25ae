package io.netplanner.desktop.run;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import javafx.collections.ObservableList;

/** The list of runs and what may be done to one. */
public final class RunsViewModel {

    private final RunStore store;

    public RunsViewModel(RunStore store) {
        this.store = store;
    }

    public ObservableList<Run> runs() {
        return store.runs();
    }

    public boolean canCancel(Run run) {
        return !run.state().isFinal() && !run.cancelRequested();
    }

    public void cancel(Run run) {
        store.cancel(run);
    }

    public void repeat(Run run) {
        store.repeat(run);
    }

    public boolean canShow(Run run) {
        return run.state() == RunState.SUCCEEDED;
    }

    public void show(Run run) {
        store.shownProperty().set(run);
    }
}
