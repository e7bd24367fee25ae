package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.project.VersionRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The exact versions a run was made from; never changes after submission.
 *
 * @param clusters absent where nothing was clustered
 * @param catalogue absent where the catalogue that ships with the release was used
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunInputs(
        VersionRef topology,
        VersionRef trafficMatrix,
        @Nullable VersionRef clusters,
        @Nullable VersionRef catalogue,
        @Nullable UUID basedOnRunId) {

    /** Inputs without clusters, planned with the shipped catalogue. */
    public RunInputs(VersionRef topology, VersionRef trafficMatrix, @Nullable UUID basedOnRunId) {
        this(topology, trafficMatrix, null, null, basedOnRunId);
    }

    /** The same versions for a run that builds on the result of another. */
    public RunInputs basedOn(UUID runId) {
        return new RunInputs(topology, trafficMatrix, clusters, catalogue, runId);
    }

    public RunInputs withTopology(VersionRef other) {
        return new RunInputs(other, trafficMatrix, clusters, catalogue, basedOnRunId);
    }
}
