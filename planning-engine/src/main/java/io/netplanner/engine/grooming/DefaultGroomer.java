package io.netplanner.engine.grooming;

import io.netplanner.engine.api.Groomer;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.grooming.internal.ClusteredGrooming;
import io.netplanner.engine.grooming.internal.DraftCompletion;
import io.netplanner.engine.grooming.internal.DraftedGrooming;
import io.netplanner.engine.grooming.internal.EndToEndGrooming;
import io.netplanner.engine.grooming.internal.GroomingPreconditions;
import io.netplanner.engine.grooming.internal.LayeredGrooming;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;

/**
 * NetPlanner's grooming: picks the algorithm that the parameters name, after refusing
 * what cannot be groomed at all.
 *
 * <p>Stateless and thread-safe.
 */
public final class DefaultGroomer implements Groomer {

    /**
     * @throws PlanningRefusedException when the request cannot be groomed as it stands
     */
    @Override
    public GroomingResult groom(GroomingRequest request, Execution execution) {
        GroomingPreconditions.check(request);
        GroomingDraft fixed = request.fixed();
        if (fixed == null) {
            return fromNothing(request, execution);
        }
        GroomingDraft whole =
                new DraftCompletion(request, execution, DefaultGroomer::fromNothing).completeInstalled(fixed);
        return new DraftedGrooming(request, whole).result(execution.elapsedSeconds());
    }

    private static GroomingResult fromNothing(GroomingRequest request, Execution execution) {
        return switch (request.parameters().algorithm()) {
            case END_TO_END -> new EndToEndGrooming(request, execution).groom();
            case CLUSTERED -> new ClusteredGrooming(request, execution).groom();
            case INTERMEDIATE ->
                LayeredGrooming.intermediate(request, execution).groom();
            case ADVANCED -> LayeredGrooming.advanced(request, execution).groom();
        };
    }
}
