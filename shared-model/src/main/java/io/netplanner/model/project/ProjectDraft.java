package io.netplanner.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a planner says of a project when making or changing it. Inputs may be bound later. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectDraft(
        String name,
        String description,
        @Nullable VersionRef topology,
        @Nullable VersionRef trafficMatrix) {}
