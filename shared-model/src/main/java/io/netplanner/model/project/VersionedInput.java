package io.netplanner.model.project;

import java.time.Instant;
import java.util.UUID;

/**
 * A topology or a traffic matrix as a thing with a history, without its content.
 *
 * @param latestVersion number of the newest version, the value of the {@code ETag}
 */
public record VersionedInput(
        UUID id, String name, int latestVersion, Instant createdAt, Instant updatedAt, String updatedBy) {}
