package io.netplanner.server.planning;

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

/** Routing and wavelength assignment, and the check of what came out. */
@Singleton
final class RoutingStep {

    private final Router router = new PortfolioRouter();
    private final RoutingValidator validator = new RoutingValidator();

    RoutingResult route(
            RunInputReader.Content content,
            List<LightpathRequest> requests,
            RunParameters chosen,
            Execution execution) {
        RoutingRequest request =
                new RoutingRequest(content.topology(), requests, List.of(), content.catalogue(), parameters(chosen));
        RoutingResult result = router.route(request, execution);
        execution.checkCancelled();
        List<Issue> breaches = validator.validate(request, result);
        if (!breaches.isEmpty()) {
            throw new InvalidResultException("routing", breaches);
        }
        return result;
    }

    static RoutingParameters parameters(RunParameters chosen) {
        return chosen.routing() == null ? RoutingParameters.DEFAULTS : chosen.routing();
    }
}
