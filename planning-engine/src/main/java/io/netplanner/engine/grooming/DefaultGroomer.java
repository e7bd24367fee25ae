package io.netplanner.engine.grooming;

import io.netplanner.engine.api.Groomer;
import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.grooming.internal.ClusteredGrooming;
import io.netplanner.engine.grooming.internal.EndToEndGrooming;
import io.netplanner.engine.grooming.internal.GroomingPreconditions;
import io.netplanner.engine.grooming.internal.IntermediateGrooming;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import java.util.List;

/**
 * NetPlanner's grooming: picks the algorithm that the parameters name, and refuses what it does not have.
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
        GroomingAlgorithm algorithm = request.parameters().algorithm();
        return switch (algorithm) {
            case END_TO_END -> new EndToEndGrooming(request, execution).groom();
            case CLUSTERED -> new ClusteredGrooming(request, execution).groom();
            case INTERMEDIATE -> new IntermediateGrooming(request, execution).groom();
            case ADVANCED -> throw notThere(algorithm);
        };
    }

    private static PlanningRefusedException notThere(GroomingAlgorithm algorithm) {
        return new PlanningRefusedException(List.of(Issue.error(
                "GROOMING_ALGORITHM_UNAVAILABLE",
                "/parameters/algorithm",
                "Grooming algorithm %s is not available in this release. Choose END_TO_END, CLUSTERED or INTERMEDIATE."
                        .formatted(algorithm))));
    }
}
