package io.netplanner.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.account.User;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planning case: the versions of the inputs it works on, and the runs made from them.
 *
 * @param revision the value of the {@code ETag}; grows with every change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Project(
        UUID id,
        String name,
        String description,
        @Nullable VersionRef topology,
        @Nullable VersionRef trafficMatrix,
        User owner,
        int revision,
        Instant createdAt,
        Instant updatedAt) {}
