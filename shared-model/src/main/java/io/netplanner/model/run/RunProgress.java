package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param fraction 0 to 1
 * @param bestObjective best value found so far, in the unit of the run's objective
 * @param bound best bound proved so far
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunProgress(
        double fraction,
        String stage,
        String message,
        @Nullable Double bestObjective,
        @Nullable Double bound,
        @Nullable Instant estimatedEnd) {

    public static final RunProgress NONE = new RunProgress(0, "queued", "", null, null, null);
}
