package io.netplanner.desktop.run;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The list of runs and what may be done to one. */
public final class RunsViewModel {

    private final RunStore store;
    private Consumer<Run> change = run -> {};
    private Consumer<Run> goOn = run -> {};

    public RunsViewModel(RunStore store) {
        this.store = store;
    }

    public ObservableList<Run> runs() {
        return store.runs();
    }

    /** The run under way whose course is shown: the one chosen, else the newest; none while nothing runs. */
    Optional<Run> watched(@Nullable Run chosen) {
        return Stream.concat(Stream.ofNullable(chosen), runs().stream())
                .filter(run -> run.state() == RunState.RUNNING)
                .findFirst();
    }

    List<RunCourses.Sample> courseOf(Run run) {
        return store.courses().of(run);
    }

    /** Whether it searches at all: light alone is computed, and has nothing to show before its end. */
    public boolean hasBest(Run run) {
        return run.state() == RunState.RUNNING && run.kind() != RunKind.TRANSMISSION;
    }

    public boolean canFinish(Run run) {
        return hasBest(run) && !run.finishRequested() && !run.cancelRequested();
    }

    public void finish(Run run) {
        store.finish(run);
    }

    public boolean canCancel(Run run) {
        return !run.state().isFinal() && !run.cancelRequested();
    }

    public void cancel(Run run) {
        store.cancel(run);
    }

    /** What opens the form as a run was asked. */
    public void onChange(Consumer<Run> action) {
        change = action;
    }

    /** What opens the form of a routing that goes on from that of a run. */
    public void onGoOn(Consumer<Run> action) {
        goOn = action;
    }

    void change(Run run) {
        change.accept(run);
    }

    boolean canGoOn(Run run) {
        return canShow(run) && (run.kind() == RunKind.PLAN || run.kind() == RunKind.ROUTING);
    }

    void goOn(Run run) {
        goOn.accept(run);
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
