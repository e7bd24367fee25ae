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
 * <p>Reads the parts of the result anew for every question: a page of answers costs one pass over them.
 */
@Singleton
public class Mappings {

    private final RunService runs;
    private final RunResults results;
    private final InputDocuments inputs;

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

    private ServiceMapping of(Caller caller, UUID runId) {
        Run run = runs.get(caller, runId);
        UUID groomedBy = run.kind() == RunKind.ROUTING
                ? Objects.requireNonNull(run.inputs().basedOnRunId())
                : runId;
        GroomingResult grooming = Json.read(results.part(caller, groomedBy, ResultPart.GROOMING), GroomingResult.class);
        RoutingResult routing = run.kind() == RunKind.GROOMING
                ? null
                : Json.read(results.part(caller, runId, ResultPart.ROUTING), RoutingResult.class);
        return new ServiceMapping(inputs.trafficMatrix(run.inputs().trafficMatrix()), grooming, routing);
    }
}
