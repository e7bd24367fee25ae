package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;

/** One run from request to result: candidates, search, bound, document. */
public final class RoutingRun {
    private final RoutingRequest request;
    private final RoutingParameters parameters;
    private final Execution execution;

    public RoutingRun(RoutingRequest request, Execution execution) {
        this.request = request;
        this.execution = execution;
        parameters = request.parameters();
    }

    public RoutingResult run() {
        execution.checkCancelled();
        execution.report(Progress.of(0, "routes", "drawing up candidate routes"));
        RequestTable table = new RequestTableBuilder(new RoutingProblem(request), execution).build();
        execution.report(Progress.of(0.2, "greedy", "assigning channels in several orders"));
        Plan plan = new GreedyStarts(table, parameters, execution).best();
        RoutingObjective objective = parameters.objective();
        Score score = Score.of(plan, objective);
        execution.report(new Progress(0.5, "bound", "proving how good the plan is", (double) score.objective(), null));
        Bound bound = new BoundFinder(table, objective, execution).find(score);
        execution.report(new Progress(1, "done", "the plan is complete", bound.best(), bound.lower()));
        return new ResultWriter(plan).write(bound, execution.elapsedSeconds());
    }
}
