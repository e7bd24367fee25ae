package io.netplanner.server.mapping;

import io.netplanner.engine.grooming.ServiceMapping;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.project.Page;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.server.account.Caller;
import io.netplanner.server.input.InputDocuments;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.PositionRequest;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunResults;
import io.netplanner.server.run.RunService;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers who is where in the result of a run. A routing run answers with the grooming that it was made from.
 *
 * <p>Reads a result once and keeps the last few, so that a page of answers costs what it holds.
 */
@Singleton
public class Mappings {

    private final RunService runs;
    private final RunResults results;
    private final InputDocuments inputs;
    private final KeptByRun<ServiceMapping> kept = new KeptByRun<>();

    Mappings(RunService runs, RunResults results, InputDocuments inputs) {
        this.runs = runs;
        this.results = results;
        this.inputs = inputs;
    }

    public Page<ServiceTrace> services(Caller caller, UUID runId, @Nullable String text, PositionRequest page) {
        ServiceMapping mapping = of(caller, runId);
        return page.page(
                mapping.listServices(Objects.requireNonNullElse(text, "")),
                id -> mapping.findService(id).orElseThrow());
    }

    public Page<CardUse> cards(Caller caller, UUID runId, @Nullable String text, PositionRequest page) {
        ServiceMapping mapping = of(caller, runId);
        return page.page(
                mapping.listCards(Objects.requireNonNullElse(text, "")),
                id -> mapping.findCard(id).orElseThrow());
    }

    /** Whether the results may be seen, and are still there, is asked anew every time. */
    private ServiceMapping of(Caller caller, UUID runId) {
        Run run = results.require(caller, runId);
        Run groomed = results.require(caller, groomedBy(caller, run));
        return kept.of(runId, () -> read(caller, run, groomed));
    }

    private ServiceMapping read(Caller caller, Run run, Run groomed) {
        GroomingResult grooming =
                Json.read(results.part(caller, groomed.id(), ResultPart.GROOMING), GroomingResult.class);
        RoutingResult routing = run.kind() == RunKind.GROOMING
                ? null
                : Json.read(results.part(caller, run.id(), ResultPart.ROUTING), RoutingResult.class);
        return new ServiceMapping(inputs.trafficMatrix(run.inputs().trafficMatrix()), grooming, routing);
    }

    /** A routing goes back to the run that groomed, by way of those that it went on from. */
    private UUID groomedBy(Caller caller, Run run) {
        Run at = run;
        while (at.kind() == RunKind.ROUTING) {
            at = runs.get(caller, Objects.requireNonNull(at.inputs().basedOnRunId()));
        }
        return at.id();
    }
}
