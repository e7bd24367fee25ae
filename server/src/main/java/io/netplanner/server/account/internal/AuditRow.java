package io.netplanner.server.account.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.account.AuditEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_entry} with the present name of its actor. */
@Introspected
public record AuditRow(
        long id,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String action,
        String objectType,
        String objectId,
        String detail) {

    /** The number in the form of the key that pages are cut by. */
    public UUID key() {
        return new UUID(0, id);
    }

    public AuditEntry toEntry() {
        return new AuditEntry(id, at, actorId, actorName, action, objectType, objectId, detail);
    }
}
