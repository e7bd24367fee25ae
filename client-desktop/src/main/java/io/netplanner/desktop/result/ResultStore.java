package io.netplanner.desktop.result;

import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.client.RunApi;
import io.netplanner.desktop.client.Spectrum;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.run.RunStore;
import io.netplanner.desktop.topology.LinkUses;
import io.netplanner.model.routing.LinkUse;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunResultSummary;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The result of the run on show, fetched part by part. FX thread only. */
public final class ResultStore {

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final RunStore runs;
    private final LinkUses linkUses;
    private final ReadOnlyObjectWrapper<ShownResult> result = new ReadOnlyObjectWrapper<>(ShownResult.NONE);

    public ResultStore(ServerConnection connection, BackgroundTasks tasks, RunStore runs, LinkUses linkUses) {
        this.connection = connection;
        this.tasks = tasks;
        this.runs = runs;
        this.linkUses = linkUses;
        runs.shownProperty().addListener((property, old, run) -> load(run));
    }

    public ReadOnlyObjectProperty<ShownResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    public ShownResult get() {
        return result.get();
    }

    private void load(@Nullable Run run) {
        if (run == null) {
            show(ShownResult.NONE);
            return;
        }
        BackgroundTask.of(() -> fetch(connection.client(), run))
                .repeatable()
                .onSuccess(fetched -> showIfStillAsked(run.id(), fetched))
                .startWith(tasks);
    }

    private void showIfStillAsked(UUID asked, ShownResult fetched) {
        Run shown = runs.shownProperty().get();
        if (shown != null && shown.id().equals(asked)) {
            show(fetched);
        }
    }

    private void show(ShownResult next) {
        next.findSpectrum().ifPresentOrElse(this::showUse, linkUses::clear);
        result.set(next);
    }

    private void showUse(Spectrum spectrum) {
        linkUses.show(
                spectrum.results().stream().collect(Collectors.toMap(LinkUse::linkId, Function.identity())),
                spectrum.channels());
    }

    private static ShownResult fetch(NetPlannerClient client, Run run) {
        RunApi runs = client.runs();
        RunResultSummary summary = runs.getResult(run.id());
        List<String> parts = summary.parts();
        boolean routed = parts.contains("routing");
        return ShownResult.of(
                run,
                summary,
                new ResultParts(
                        routed ? runs.getRouting(run.id()) : null,
                        routed ? runs.getSpectrum(run.id()) : null,
                        parts.contains("transmission") ? runs.getTransmission(run.id()) : null,
                        parts.contains("materials") ? runs.getMaterials(run.id()) : null));
    }
}
