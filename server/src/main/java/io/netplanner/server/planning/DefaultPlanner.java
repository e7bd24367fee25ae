package io.netplanner.server.planning;

import io.netplanner.engine.grooming.GroomedRequests;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.server.run.RunOutcome;
import jakarta.inject.Singleton;

/** Plans with the planning engine, each result checked by an independent validator. */
@Singleton
class DefaultPlanner implements Planner {

    /** Share of a whole plan's progress that grooming fills. */
    private static final double GROOMING_SHARE = 0.4;

    private final RunInputReader inputs;
    private final GroomingStep grooming;
    private final RoutingStep routing;
    private final MaterialsStep materials;

    DefaultPlanner(RunInputReader inputs, GroomingStep grooming, RoutingStep routing, MaterialsStep materials) {
        this.inputs = inputs;
        this.grooming = grooming;
        this.routing = routing;
        this.materials = materials;
    }

    @Override
    public RunOutcome plan(Run run, Execution execution) {
        RunInputReader.Content content = inputs.read(run);
        OutcomeBuilder outcome = new OutcomeBuilder(run.id());
        if (run.kind() != RunKind.ROUTING) {
            Execution phase = new PhaseExecution(execution, 0, run.kind() == RunKind.PLAN ? GROOMING_SHARE : 1);
            outcome.grooming(grooming.groom(content, run.parameters(), phase));
        }
        GroomingResult groomed = outcome.findGrooming().orElseGet(() -> inputs.groomingOf(run));
        RoutingResult routed = null;
        if (run.kind() != RunKind.GROOMING) {
            Execution phase = new PhaseExecution(execution, run.kind() == RunKind.PLAN ? GROOMING_SHARE : 0, 1);
            routed = routing.route(content, GroomedRequests.of(groomed), run.parameters(), phase);
            outcome.routing(routed, RoutingStep.parameters(run.parameters()).channels());
        }
        materials.addTo(outcome, content, groomed, routed);
        execution.checkCancelled();
        return outcome.build();
    }
}
