package io.netplanner.model.grooming.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.grooming.GroomingParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a draft begins.
 *
 * @param basedOnRunId a run whose grooming is to be edited; absent for an empty draft
 * @param parameters absent for those of the run, else for the defaults
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewGroomingDraft(
        String name, @Nullable UUID basedOnRunId, @Nullable GroomingParameters parameters) {}
