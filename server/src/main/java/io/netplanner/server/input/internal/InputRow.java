package io.netplanner.server.input.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.project.VersionedInput;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code input}. */
@Introspected
public record InputRow(
        UUID id, UUID ownerId, String name, int latestVersion, Instant createdAt, Instant updatedAt, String updatedBy) {

    public VersionedInput toInput() {
        return new VersionedInput(id, name, latestVersion, createdAt, updatedAt, updatedBy);
    }
}
