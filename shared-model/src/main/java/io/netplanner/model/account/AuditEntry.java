package io.netplanner.model.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something to an object. Never changed or removed.
 *
 * @param actorName absent when the actor was no user
 * @param action a past participle in upper case, such as {@code CREATED}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        long id,
        Instant at,
        @Nullable UUID actorId,
        @Nullable String actorName,
        String action,
        String objectType,
        String objectId,
        String detail) {}
