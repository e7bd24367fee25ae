package io.netplanner.server.commandline;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.grooming.DefaultGroomer;
import io.netplanner.engine.materials.MaterialsPlanner;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.transmission.LightReport;
import io.netplanner.engine.transmission.PowerOptimiser;
import io.netplanner.engine.transmission.TransmissionCheck;
import io.netplanner.engine.validation.GroomingValidator;
import io.netplanner.engine.validation.MaterialsValidator;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.model.transmission.TransmissionResult;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/** Runs the engine in this process; no result leaves it that the independent validator has not passed. */
final class Planning {

    /** A result, and whether its algorithm was stopped by the time limit. */
    record Outcome<T>(T result, boolean timeLimitMet) {
        int exitCode() {
            return timeLimitMet ? ExitCode.TIME_LIMIT : ExitCode.DONE;
        }
    }

    private final PrintWriter err;

    Planning(PrintWriter err) {
        this.err = err;
    }

    Outcome<GroomingResult> groom(GroomingRequest request) {
        Outcome<GroomingResult> outcome = run(execution -> new DefaultGroomer().groom(request, execution));
        require("grooming", new GroomingValidator().validate(request, outcome.result()));
        return outcome;
    }

    Outcome<RoutingResult> route(RoutingRequest request) {
        Outcome<RoutingResult> outcome = run(execution -> new PortfolioRouter().route(request, execution));
        require("routing", new RoutingValidator().validate(request, outcome.result()));
        return outcome;
    }

    TransmissionResult light(RoutingRequest request, RoutingResult routed) {
        return run(execution -> new TransmissionCheck().check(request, routed, execution))
                .result();
    }

    LightReport lightReport(RoutingRequest request, RoutingResult routed, TransmissionParameters chosen) {
        return run(execution -> new TransmissionCheck().report(request, routed, chosen, execution))
                .result();
    }

    Outcome<PowerResult> optimisePower(
            RoutingRequest request, RoutingResult routed, TransmissionParameters light, PowerParameters chosen) {
        return run(execution -> new PowerOptimiser().optimise(request, routed, light, chosen, execution));
    }

    static MaterialList materials(MaterialsRequest request) {
        MaterialList list = new MaterialsPlanner().plan(request);
        require("list of materials", new MaterialsValidator().validate(request, list));
        return list;
    }

    private <T> Outcome<T> run(Function<Execution, T> algorithm) {
        try (ProgressLine progress = new ProgressLine(err);
                ConsoleExecution execution = new ConsoleExecution(progress)) {
            T result = algorithm.apply(execution);
            return new Outcome<>(result, execution.isTimeLimitMet());
        }
    }

    private static void require(String what, List<Issue> breaches) {
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("the " + what + " breaks rules of its own: " + breaches);
        }
    }
}
