package io.netplanner.desktop.comparison;

import io.netplanner.desktop.common.AbstractDialogModel;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.ChangeText;
import io.netplanner.desktop.common.Column;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.TableModel;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.project.InputChange;
import io.netplanner.model.run.FigureChange;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunComparison;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Two runs to choose, and what their results differ in. */
public final class ComparisonViewModel extends AbstractDialogModel {

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final Selection selection;
    private final List<Run> runs;
    private final ObjectProperty<Run> before;
    private final ObjectProperty<Run> after;
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final TableModel<InputChange> changes = ChangeText.table("resultChange");
    private final TableModel<FigureChange> figures = new TableModel<>(
            List.of(
                    Column.text(Texts.get("comparison.part"), 170, FigureText::part),
                    Column.text(Texts.get("comparison.figure"), 290, FigureText::name),
                    right("comparison.before", figure -> FigureText.value(figure, figure.before())),
                    right("comparison.after", figure -> FigureText.value(figure, figure.after())),
                    right("comparison.change", FigureText::difference)),
            figure -> Selected.NOTHING);
    private @Nullable RunComparison shown;

    /** @param runs at least two that succeeded, newest first; the two newest are compared to begin with */
    public ComparisonViewModel(
            ServerConnection connection, BackgroundTasks tasks, Selection selection, List<Run> runs) {
        super(Texts.get("comparison.title"));
        this.connection = connection;
        this.tasks = tasks;
        this.selection = selection;
        this.runs = List.copyOf(runs);
        this.before = new SimpleObjectProperty<>(runs.get(1));
        this.after = new SimpleObjectProperty<>(runs.getFirst());
        before.addListener((property, was, run) -> compare());
        after.addListener((property, was, run) -> compare());
        onlyDifferent.addListener((property, was, only) -> showFigures());
        compare();
    }

    public List<Run> runs() {
        return runs;
    }

    public ObjectProperty<Run> beforeProperty() {
        return before;
    }

    public ObjectProperty<Run> afterProperty() {
        return after;
    }

    /** Figures that are the same in both are of no interest, as a rule. */
    public BooleanProperty onlyDifferentProperty() {
        return onlyDifferent;
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public TableModel<FigureChange> figures() {
        return figures;
    }

    public TableModel<InputChange> changes() {
        return changes;
    }

    /** A lightpath that differs is selected in the window behind. */
    public Selection selection() {
        return selection;
    }

    public void swap() {
        Run was = before.get();
        before.set(after.get());
        after.set(was);
    }

    private void compare() {
        Run from = before.get();
        Run to = after.get();
        BackgroundTask.of(() -> connection.client().runs().compare(from.id(), to.id()))
                .repeatable()
                .onSuccess(comparison -> showIfStillAsked(comparison, from, to))
                .startWith(tasks);
    }

    private void showIfStillAsked(RunComparison comparison, Run from, Run to) {
        if (from != before.get() || to != after.get()) {
            return;
        }
        shown = comparison;
        changes.setRows(comparison.changes());
        showFigures();
    }

    private void showFigures() {
        RunComparison comparison = shown;
        if (comparison == null) {
            return;
        }
        List<FigureChange> all =
                comparison.figures().stream().filter(FigureText::isFigure).toList();
        List<FigureChange> different = all.stream()
                .filter(figure -> !Objects.equals(figure.before(), figure.after()))
                .toList();
        figures.setRows(onlyDifferent.get() ? different : all);
        String text = Texts.get("comparison.summary", different.size(), all.size(), comparison.total());
        int listed = comparison.changes().size();
        summary.set(listed < comparison.total() ? text + " " + Texts.get("change.firstShown", listed) : text);
    }

    private static Column<FigureChange> right(String key, Function<FigureChange, String> text) {
        return Column.figures(Texts.get(key), 130, text);
    }
}
