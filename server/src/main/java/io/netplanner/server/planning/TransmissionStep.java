package io.netplanner.server.planning;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.transmission.LightReport;
import io.netplanner.engine.transmission.PowerOptimiser;
import io.netplanner.engine.transmission.TransmissionCheck;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionParameters;
import jakarta.inject.Singleton;
import java.util.List;

/** Whether the light of a routing arrives, and by which powers it does best. */
@Singleton
final class TransmissionStep {

    private final TransmissionCheck check = new TransmissionCheck();
    private final PowerOptimiser optimiser = new PowerOptimiser();

    /**
     * @throws io.netplanner.engine.transmission.TransmissionLimitException when the lines cannot be built or lit
     */
    LightReport light(
            RunInputReader.Content content,
            List<LightpathRequest> requests,
            RoutingResult routing,
            RunParameters chosen,
            Execution execution) {
        RoutingRequest request = new RoutingRequest(
                content.topology(), requests, List.of(), content.catalogue(), RoutingStep.parameters(chosen));
        return check.report(request, routing, parameters(chosen), execution);
    }

    /**
     * Settings that raise the smallest margin.
     *
     * @throws io.netplanner.engine.transmission.TransmissionLimitException when the lines cannot be built or lit
     */
    PowerResult optimise(
            RunInputReader.Content content,
            List<LightpathRequest> requests,
            RoutingResult routing,
            RunParameters chosen,
            Execution execution) {
        RoutingRequest request = new RoutingRequest(
                content.topology(), requests, List.of(), content.catalogue(), RoutingStep.parameters(chosen));
        PowerParameters powers = chosen.power() == null ? PowerParameters.DEFAULTS : chosen.power();
        return optimiser.optimise(request, routing, parameters(chosen), powers, execution);
    }

    private static TransmissionParameters parameters(RunParameters chosen) {
        return chosen.transmission() == null ? TransmissionParameters.DEFAULTS : chosen.transmission();
    }
}
