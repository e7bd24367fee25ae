package io.netplanner.server.project.internal;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.NamingStrategy;
import io.netplanner.model.account.Action;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.account.Relation;
import io.netplanner.server.platform.ColumnNames;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code project} with its owner, and with what the caller is to it. */
@Introspected
@NamingStrategy(ColumnNames.class)
public record ProjectRow(
        UUID id,
        String name,
        String description,
        @Nullable UUID topologyId,
        @Nullable Integer topologyVersion,
        @Nullable UUID trafficId,
        @Nullable Integer trafficVersion,
        @Nullable UUID clustersId,
        @Nullable Integer clustersVersion,
        @Nullable UUID catalogueId,
        @Nullable Integer catalogueVersion,
        @Nullable UUID copiedFrom,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant deletedAt,
        UUID ownerId,
        String ownerEmail,
        String ownerName,
        Role ownerRole,
        Relation relation) {

    public Project toProject(List<Action> rights) {
        return new Project(
                id,
                name,
                description,
                ref(topologyId, topologyVersion),
                ref(trafficId, trafficVersion),
                ref(clustersId, clustersVersion),
                ref(catalogueId, catalogueVersion),
                copiedFrom,
                new User(ownerId, ownerEmail, ownerName, ownerRole),
                revision,
                createdAt,
                updatedAt,
                rights);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    private static @Nullable VersionRef ref(@Nullable UUID id, @Nullable Integer version) {
        return id == null || version == null ? null : new VersionRef(id, version);
    }
}
