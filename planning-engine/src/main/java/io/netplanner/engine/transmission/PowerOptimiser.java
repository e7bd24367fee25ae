package io.netplanner.engine.transmission;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.engine.transmission.internal.LightSetup;
import io.netplanner.engine.transmission.internal.PowerRun;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.TransmissionParameters;

/**
 * Sets the amplifiers and launch powers of a lit plan so that the smallest margin is as large as can be found, then the
 * sum: the closed-form optimum of each span first, then level by level and channel by channel over the network, within
 * what the amplifiers can give and the ROADMs need.
 *
 * <p>Moves no lightpath and buys no amplifier. Never worse than the lines as designed; deterministic unless the time
 * limit cuts it short. Stateless, thread-safe.
 */
public final class PowerOptimiser {

    /**
     * @throws TransmissionLimitException where the lines cannot be built or lit
     * @throws io.netplanner.engine.api.PlanningCancelledException at the next trial after the execution was cancelled
     */
    public PowerResult optimise(
            RoutingRequest request,
            RoutingResult result,
            TransmissionParameters light,
            PowerParameters chosen,
            Execution execution) {
        execution.report(Progress.of(0, "lines", "Designing the lines"));
        LineDesign design = LineDesigner.design(request);
        LightSetup setup = LightSetup.of(request.catalogue(), design.lines(), light);
        return new PowerRun(request, result, setup, chosen, execution).run();
    }
}
