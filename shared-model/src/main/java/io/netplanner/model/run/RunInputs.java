package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.project.VersionRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The exact versions a run was made from; never changes after submission. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunInputs(
        VersionRef topology,
        VersionRef trafficMatrix,
        @Nullable UUID basedOnRunId) {}
