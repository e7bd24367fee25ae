package io.netplanner.engine.routing.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.GroupIlpParameters;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** One run from request to result: candidates, search, bound, document. */
public final class RoutingRun {
    private final RoutingRequest request;
    private final RequestReach reaches;
    private final RoutingParameters parameters;
    private final Execution execution;
    private final Deadline deadline;

    public RoutingRun(RoutingRequest request, RequestReach reaches, Execution execution) {
        this.request = request;
        this.reaches = reaches;
        this.execution = new RisingProgress(execution);
        parameters = request.parameters();
        deadline = Deadline.of(execution, parameters.timeLimitSeconds());
    }

    public RoutingResult run() {
        execution.checkCancelled();
        execution.report(Progress.of(0, "routes", "drawing up candidate routes"));
        RequestTable table = new RequestTableBuilder(new RoutingProblem(request, reaches), execution, deadline).build();
        execution.report(Progress.of(0.2, "greedy", "assigning channels in several orders"));
        Plan greedy = start(table);
        reportFirst(greedy);
        BoundFinder bounds = new BoundFinder(table, parameters.objective(), deadline);
        Plan plan = improve(greedy, bounds);
        Score score = Score.of(plan, parameters.objective());
        Bound bound = bounds.find(score);
        execution.report(new Progress(1, "done", "the plan is complete", bound.best(), bound.lower()));
        return new ResultWriter(plan, deadline).write(bound, execution.elapsedSeconds());
    }

    /** The best of the greedy starts and of what an earlier run reached. */
    private Plan start(RequestTable table) {
        Plan greedy = new GreedyStarts(table, parameters, execution, deadline).best();
        return table.problem()
                .findEarlier()
                .map(earlier -> better(filled(new EarlierPlan(table).of(earlier)), greedy))
                .orElse(greedy);
    }

    /** What it has reached in the terms in which the bound will be told; the proof may take longer than the plan did. */
    private void reportFirst(Plan plan) {
        Score score = Score.of(plan, parameters.objective());
        double reached = score.told(plan.table().unservableCount());
        execution.report(new Progress(0.3, "bound", "proving how good a plan can be", reached, null));
    }

    /** Programs where they are asked for; else searches, and a program where those leave a small problem open. */
    private Plan improve(Plan greedy, BoundFinder bounds) {
        if (parameters.algorithm() == RoutingAlgorithm.GREEDY) {
            return greedy;
        }
        int unserved = leastUnserved(greedy, bounds);
        if (isExact(parameters.algorithm())) {
            return decided(greedy, bounds, parameters.algorithm(), unserved);
        }
        Plan searched = searched(greedy, bounds, unserved);
        boolean open = parameters.algorithm() == RoutingAlgorithm.AUTO && !isBest(searched, bounds, unserved);
        return open ? decidedIfSmall(searched, bounds) : searched;
    }

    /** The ejection pool where it applies; ruin and recreate for the rest, and for what a pool does not look at. */
    private Plan searched(Plan greedy, BoundFinder bounds, int unserved) {
        PoolSearch pools = new PoolSearch(greedy.table(), execution, deadline);
        Plan plan = pools.suits() ? better(filled(pools.improve(greedy, bounds, unserved)), greedy) : greedy;
        boolean settled = pools.suits() && (pools.judges(plan) || isBest(plan, bounds, unserved));
        return settled
                ? plan
                : new RuinSearch(parameters, execution, deadline).improve(plan, least(plan, bounds), unserved);
    }

    private boolean isBest(Plan plan, BoundFinder bounds, int unserved) {
        Score score = Score.of(plan, parameters.objective());
        return score.unserved() <= unserved && score.objective() <= least(plan, bounds);
    }

    /** Of a plan that leaves out what could be served nothing is known but that no value is below 0. */
    private double least(Plan plan, BoundFinder bounds) {
        Score score = Score.of(plan, parameters.objective());
        return score.unserved() > plan.table().unservableCount() ? 0 : bounds.leastObjective(score);
    }

    private Plan decidedIfSmall(Plan plan, BoundFinder bounds) {
        new ProgramSearch(plan.table(), Map.of(), least(plan, bounds), execution, deadline).improveIfSmall(plan);
        return plan;
    }

    /** Worth a look beyond what has no route only where some request is left out. */
    private static int leastUnserved(Plan plan, BoundFinder bounds) {
        int without = plan.table().unservableCount();
        return plan.table().size() - plan.servedCount() > without ? bounds.leastUnserved() : without;
    }

    private static boolean isExact(RoutingAlgorithm algorithm) {
        return switch (algorithm) {
            case ILP, GROUP_ILP, COLUMN_GENERATION -> true;
            case AUTO, GREEDY, LOCAL_SEARCH -> false;
        };
    }

    /** By integer programs, from the plan on; what they do not touch is moved about before. */
    private Plan decided(Plan start, BoundFinder bounds, RoutingAlgorithm algorithm, int unserved) {
        RequestTable table = start.table();
        double least = bounds.leastObjective(Score.of(start, parameters.objective()));
        Plan plan = table.problem().asksRestoration()
                ? new RuinSearch(parameters, execution, deadline).improve(start, least, unserved)
                : start;
        ProgramSearch programs = new ProgramSearch(table, columns(table, algorithm), least, execution, deadline);
        if (algorithm == RoutingAlgorithm.GROUP_ILP) {
            programs.improveGroups(plan, Objects.requireNonNullElse(parameters.groups(), GroupIlpParameters.DEFAULTS));
        } else {
            programs.improve(plan);
        }
        return filled(plan);
    }

    private Map<RouteQuery, List<Candidate>> columns(RequestTable table, RoutingAlgorithm algorithm) {
        if (algorithm != RoutingAlgorithm.COLUMN_GENERATION) {
            return Map.of();
        }
        try (RouteColumns columns = new RouteColumns(table)) {
            return columns.generate(deadline);
        }
    }

    /** A pool may end with half of a protected request in the way of another one. */
    private Plan filled(Plan plan) {
        RequestTable table = plan.table();
        int[] unserved = IntStream.of(table.servable())
                .filter(request -> plan.placement(request) == null)
                .toArray();
        new GreedyPlacement(table, PlacementRank.forParameters(parameters), deadline).serveAll(unserved, plan);
        return plan;
    }

    private Plan better(Plan improved, Plan greedy) {
        RoutingObjective objective = parameters.objective();
        return Score.of(improved, objective).compareTo(Score.of(greedy, objective)) < 0 ? improved : greedy;
    }
}
