package io.netplanner.server.planning;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.transmission.TransmissionCheck;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.model.transmission.TransmissionResult;
import jakarta.inject.Singleton;
import java.util.List;

/** Whether the light of a routing arrives. */
@Singleton
final class TransmissionStep {

    private final TransmissionCheck check = new TransmissionCheck();

    /**
     * @throws io.netplanner.engine.transmission.TransmissionLimitException when the lines cannot be built or lit
     */
    TransmissionResult light(
            RunInputReader.Content content,
            List<LightpathRequest> requests,
            RoutingResult routing,
            RunParameters chosen,
            Execution execution) {
        RoutingRequest request = new RoutingRequest(
                content.topology(), requests, List.of(), content.catalogue(), RoutingStep.parameters(chosen));
        return check.check(request, routing, parameters(chosen), execution);
    }

    private static TransmissionParameters parameters(RunParameters chosen) {
        return chosen.transmission() == null ? TransmissionParameters.DEFAULTS : chosen.transmission();
    }
}
