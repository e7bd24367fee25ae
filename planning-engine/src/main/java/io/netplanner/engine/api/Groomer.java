package io.netplanner.engine.api;

import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.GroomingResult;

/**
 * Packs client services into groomouts and lightpaths.
 *
 * <p>Expects inputs that passed their rules; says nothing of routes or signal quality.
 */
public interface Groomer {

    /**
     * @throws PlanningCancelledException at the next checkpoint after the execution was cancelled
     */
    GroomingResult groom(GroomingRequest request, Execution execution);
}
