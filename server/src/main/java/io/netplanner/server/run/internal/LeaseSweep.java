package io.netplanner.server.run.internal;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.server.run.RunSettings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Takes runs from workers that have gone silent. Several servers may sweep at once. */
@Singleton
class LeaseSweep {

    private final ClaimRepository claims;
    private final OutboxRepository outbox;
    private final RunSettings settings;

    LeaseSweep(ClaimRepository claims, OutboxRepository outbox, RunSettings settings) {
        this.claims = claims;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The runs that were taken from their workers. */
    @Transactional
    List<UUID> settleLapsed() {
        List<UUID> lapsed = claims.lockLapsed();
        for (UUID id : lapsed) {
            claims.settleLapsed(id, settings.maxAttempts());
            outbox.add(id);
        }
        return lapsed;
    }
}
