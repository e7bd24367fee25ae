package io.netplanner.server.planning;

import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.api.Router;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Routing and wavelength assignment, and the check of what came out. */
@Singleton
final class RoutingStep {

    private static final int TOLD_BREACHES = 3;

    private static final Issue MISFIT = Issue.error(
            "RUN_RESUME_MISFIT",
            "/parameters/resume",
            "The earlier routing breaks a rule that this run is to keep, so the search cannot go on from it."
                    + " Choose its network, grid, channels and reach again, or start without it.");

    private final Router router = new PortfolioRouter();
    private final RoutingValidator validator = new RoutingValidator();

    RoutingResult route(
            RunInputReader.Content content,
            List<LightpathRequest> requests,
            RunParameters chosen,
            @Nullable RoutingResult earlier,
            Execution execution) {
        RoutingRequest request =
                new RoutingRequest(content.topology(), requests, List.of(), content.catalogue(), parameters(chosen));
        RoutingResult result = router.route(earlier == null ? request : resumed(request, earlier), execution);
        execution.checkCancelled();
        List<Issue> breaches = validator.validate(request, result);
        if (!breaches.isEmpty()) {
            throw new InvalidResultException("routing", breaches);
        }
        return result;
    }

    private RoutingRequest resumed(RoutingRequest request, RoutingResult earlier) {
        List<Issue> breaches = validator.validate(request, earlier);
        if (!breaches.isEmpty()) {
            throw new PlanningRefusedException(
                    Stream.concat(Stream.of(MISFIT), breaches.stream().limit(TOLD_BREACHES))
                            .toList());
        }
        return request.withEarlier(earlier);
    }

    static RoutingParameters parameters(RunParameters chosen) {
        return chosen.routing() == null ? RoutingParameters.DEFAULTS : chosen.routing();
    }
}
