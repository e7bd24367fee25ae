package io.netplanner.server.account.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.account.Session;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code user_session}. */
@Introspected
public record SessionRow(UUID id, Instant createdAt, Instant lastUsedAt, String client, String address) {

    public Session toSession() {
        return new Session(id, createdAt, lastUsedAt, client, address);
    }
}
