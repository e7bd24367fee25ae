package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.project.VersionRef;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a grooming starts from instead of nothing: exactly one of both.
 *
 * @param runId a run whose cards and lightpaths are installed: they stay as they are, and the run adds what is missing
 * @param draft a grooming made by hand: it becomes the result as it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptGrooming(@Nullable UUID runId, @Nullable VersionRef draft) {}
