package io.netplanner.server.webhook.internal;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent now.
 *
 * @param attempt 1 for the first
 */
@Introspected
public record DueDelivery(
        long id, String event, @Nullable UUID runId, int attempt, UUID projectId, String url, String secret) {

    @Override
    public String toString() {
        return event + " " + id;
    }
}
