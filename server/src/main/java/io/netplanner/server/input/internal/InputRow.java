package io.netplanner.server.input.internal;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.NamingStrategy;
import io.netplanner.model.project.VersionedInput;
import io.netplanner.server.account.Relation;
import io.netplanner.server.platform.ColumnNames;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code input}, with what the caller is to it. */
@Introspected
@NamingStrategy(ColumnNames.class)
public record InputRow(
        UUID id,
        String name,
        int latestVersion,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant deletedAt,
        Relation relation) {

    public VersionedInput toInput() {
        return new VersionedInput(id, name, latestVersion, createdAt, updatedAt, updatedBy);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
