package io.netplanner.server.project.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code project} with its owner. */
@Introspected
public record ProjectRow(
        UUID id,
        String name,
        String description,
        @Nullable UUID topologyId,
        @Nullable Integer topologyVersion,
        @Nullable UUID trafficId,
        @Nullable Integer trafficVersion,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        UUID ownerId,
        String ownerEmail,
        String ownerName,
        Role ownerRole) {

    public Project toProject() {
        return new Project(
                id,
                name,
                description,
                ref(topologyId, topologyVersion),
                ref(trafficId, trafficVersion),
                new User(ownerId, ownerEmail, ownerName, ownerRole),
                revision,
                createdAt,
                updatedAt);
    }

    private static @Nullable VersionRef ref(@Nullable UUID id, @Nullable Integer version) {
        return id == null || version == null ? null : new VersionRef(id, version);
    }
}
