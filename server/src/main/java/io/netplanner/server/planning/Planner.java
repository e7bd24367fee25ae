package io.netplanner.server.planning;

import io.netplanner.engine.spi.Execution;
import io.netplanner.model.run.Run;
import io.netplanner.server.run.RunOutcome;

/** Computes a run of any kind from its stored inputs. */
interface Planner {

    /**
     * @throws io.netplanner.engine.api.PlanningCancelledException at a checkpoint after the execution was stopped
     * @throws io.netplanner.engine.api.PlanningRefusedException when the inputs cannot be planned as they stand
     * @throws InvalidResultException when the result breaks a rule
     */
    RunOutcome plan(Run run, Execution execution);
}
