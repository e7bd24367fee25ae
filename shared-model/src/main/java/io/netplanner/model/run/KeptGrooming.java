package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.project.VersionRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a grooming starts from instead of nothing: exactly one of these.
 *
 * @param runId a run whose cards and lightpaths are installed: they stay as they are, and the run adds what is missing
 * @param draft a grooming made by hand: it becomes the result as it is
 * @param placesOfRunId a run whose cards keep their places where they are needed again; all else is groomed anew
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptGrooming(
        @Nullable UUID runId,
        @Nullable VersionRef draft,
        @Nullable UUID placesOfRunId) {

    public static KeptGrooming installedBy(UUID runId) {
        return new KeptGrooming(runId, null, null);
    }

    public static KeptGrooming of(VersionRef draft) {
        return new KeptGrooming(null, draft, null);
    }

    public static KeptGrooming placesOf(UUID runId) {
        return new KeptGrooming(null, null, runId);
    }
}
