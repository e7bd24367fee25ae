package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a planner submits. The project's bound versions become the run's inputs at that moment.
 *
 * @param basedOnRunId the grooming whose lightpaths a {@link RunKind#ROUTING} run routes, or the routing that one which
 *     resumes goes on from, or the routing
 *     whose light a {@link RunKind#TRANSMISSION} run judges or a
 *     {@link RunKind#POWER} run improves; absent otherwise
 * @param priority 1 to 9, 5 when absent: which of the project's waiting runs goes first, the greater number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunSubmission(
        UUID projectId,
        RunKind kind,
        String name,
        @Nullable RunParameters parameters,
        @Nullable UUID basedOnRunId,
        @Nullable Integer priority) {

    /** A run of ordinary priority. */
    public RunSubmission(
            UUID projectId,
            RunKind kind,
            String name,
            @Nullable RunParameters parameters,
            @Nullable UUID basedOnRunId) {
        this(projectId, kind, name, parameters, basedOnRunId, null);
    }
}
