package io.netplanner.server.webhook;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook and what became of it.
 *
 * @param id the same in every attempt, so that a receiver can tell a repetition
 * @param event {@code run.succeeded}, {@code run.failed}, {@code run.cancelled} or {@code ping}
 * @param status what the receiver answered last; absent when it did not
 * @param failure why the last attempt failed
 * @param nextAt when it is tried again, while it waits
 */
@Introspected
public record WebhookDelivery(
        long id,
        String event,
        @Nullable UUID runId,
        DeliveryState state,
        int attempts,
        @Nullable Integer status,
        @Nullable String failure,
        Instant createdAt,
        Instant nextAt,
        @Nullable Instant endedAt) {}
