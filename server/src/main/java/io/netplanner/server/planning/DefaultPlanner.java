package io.netplanner.server.planning;

import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.transmission.TransmissionLimitException;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.Run;
import io.netplanner.server.run.RunOutcome;
import jakarta.inject.Singleton;
import java.util.List;

/** Plans with the planning engine, each result checked by an independent validator. */
@Singleton
class DefaultPlanner implements Planner {

    /** Where routing and light begin in the progress of a whole plan. */
    private static final double ROUTING_AT = 0.4;

    private static final double LIGHT_AT = 0.9;

    private final RunInputReader inputs;
    private final GroomingStep grooming;
    private final RoutingStep routing;
    private final MaterialsStep materials;
    private final TransmissionStep transmission;

    DefaultPlanner(
            RunInputReader inputs,
            GroomingStep grooming,
            RoutingStep routing,
            MaterialsStep materials,
            TransmissionStep transmission) {
        this.inputs = inputs;
        this.grooming = grooming;
        this.routing = routing;
        this.materials = materials;
        this.transmission = transmission;
    }

    @Override
    public RunOutcome plan(Run run, Execution execution) {
        RunInputReader.Content content = inputs.read(run);
        OutcomeBuilder outcome = new OutcomeBuilder(run.id());
        switch (run.kind()) {
            case GROOMING -> materials.addTo(outcome, content, groom(run, content, outcome, execution), null);
            case ROUTING -> routeAlone(run, content, outcome, execution);
            case TRANSMISSION -> light(run, content, outcome, execution);
            case POWER -> optimise(run, content, outcome, execution);
            case PLAN -> planAll(run, content, outcome, execution);
        }
        execution.checkCancelled();
        return outcome.build();
    }

    private void routeAlone(Run run, RunInputReader.Content content, OutcomeBuilder outcome, Execution execution) {
        GroomingResult groomed = inputs.groomingOf(run);
        materials.addTo(outcome, content, groomed, route(run, content, groomed, outcome, execution));
    }

    private void planAll(Run run, RunInputReader.Content content, OutcomeBuilder outcome, Execution execution) {
        GroomingResult groomed = groom(run, content, outcome, new PhaseExecution(execution, 0, ROUTING_AT));
        RoutingResult routed =
                route(run, content, groomed, outcome, new PhaseExecution(execution, ROUTING_AT, LIGHT_AT));
        try {
            light(run, content, groomed, routed, outcome, new PhaseExecution(execution, LIGHT_AT, 1));
        } catch (TransmissionLimitException e) {
            // A plan that cannot be lit is still a plan to look into.
            outcome.warn(List.of(Issue.warning("PLAN_NOT_LIT", "", String.valueOf(e.getMessage()))));
        }
        materials.addTo(outcome, content, groomed, routed);
    }

    private GroomingResult groom(Run run, RunInputReader.Content content, OutcomeBuilder outcome, Execution execution) {
        GroomingResult groomed = grooming.groom(content, run.parameters(), execution);
        outcome.grooming(groomed);
        return groomed;
    }

    private RoutingResult route(
            Run run,
            RunInputReader.Content content,
            GroomingResult groomed,
            OutcomeBuilder outcome,
            Execution execution) {
        RoutingResult earlier = run.parameters().resumes() ? inputs.routingOf(run) : null;
        RoutingResult routed =
                routing.route(content, GroomedRequests.of(groomed), run.parameters(), earlier, execution);
        outcome.routing(
                routed,
                RoutingStep.parameters(run.parameters()).channels(),
                content.catalogue().lineRules().lowestSlotEdge());
        return routed;
    }

    private void optimise(Run run, RunInputReader.Content content, OutcomeBuilder outcome, Execution execution) {
        List<LightpathRequest> requests = GroomedRequests.of(inputs.groomingOf(run));
        outcome.power(transmission.optimise(content, requests, inputs.routingOf(run), run.parameters(), execution));
    }

    private void light(Run run, RunInputReader.Content content, OutcomeBuilder outcome, Execution execution) {
        light(run, content, inputs.groomingOf(run), inputs.routingOf(run), outcome, execution);
    }

    private void light(
            Run run,
            RunInputReader.Content content,
            GroomingResult groomed,
            RoutingResult routed,
            OutcomeBuilder outcome,
            Execution execution) {
        List<LightpathRequest> requests = GroomedRequests.of(groomed);
        outcome.transmission(transmission.light(content, requests, routed, run.parameters(), execution));
    }
}
