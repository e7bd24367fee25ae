package io.netplanner.desktop.grooming;

import io.netplanner.desktop.client.TraceApi;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.Explanation;
import io.netplanner.desktop.common.Selected;
import io.netplanner.desktop.common.Selection;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.result.ResultStore;
import io.netplanner.model.run.Run;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Asks of the service or card that is selected where it is in the result on show. FX thread only. */
public final class TraceStore {

    private record Question(UUID runId, Selected selected, String id) {}

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final Selection selection;
    private final ResultStore results;
    private final ReadOnlyObjectWrapper<Trace> trace = new ReadOnlyObjectWrapper<>(Trace.NOTHING);
    private @Nullable Question question;

    public TraceStore(ServerConnection connection, BackgroundTasks tasks, Selection selection, ResultStore results) {
        this.connection = connection;
        this.tasks = tasks;
        this.selection = selection;
        this.results = results;
        selection.selectedProperty().subscribe(this::look);
        results.resultProperty().subscribe(this::look);
    }

    public ReadOnlyObjectProperty<Trace> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    public Trace get() {
        return trace.get();
    }

    private void look() {
        Question next = question(selection.get());
        if (next == null) {
            question = null;
            trace.set(Trace.NOTHING);
        } else if (!next.equals(question)) {
            question = next;
            trace.set(new Trace.Asked(next.id()));
            ask(next);
        }
    }

    private @Nullable Question question(Selected selected) {
        UUID run = results.get().findRun().map(Run::id).orElse(null);
        if (run == null) {
            return null;
        }
        return switch (selected) {
            case Selected.OfService service -> new Question(run, service, service.id());
            case Selected.OfCard card -> new Question(run, card, card.id());
            default -> null;
        };
    }

    private void ask(Question asked) {
        TraceApi traces = connection.client().traces();
        Callable<Optional<Trace>> work = asked.selected() instanceof Selected.OfService
                ? () -> traces.findService(asked.runId(), asked.id()).map(Trace.OfService::new)
                : () -> traces.findCard(asked.runId(), asked.id()).map(Trace.OfCard::new);
        BackgroundTask.of(work)
                .repeatable()
                .onSuccess(found -> answer(asked, found.orElseGet(() -> unknown(asked, Texts.get("trace.unknown")))))
                .onFailure(failure -> answer(asked, unknown(asked, Explanation.of(failure))))
                .startWith(tasks);
    }

    private static Trace unknown(Question asked, String reason) {
        return new Trace.Unknown(asked.id(), reason);
    }

    /** An answer to an earlier question is not shown. */
    private void answer(Question asked, Trace found) {
        if (asked.equals(question)) {
            trace.set(found);
        }
    }
}
