package io.netplanner.server.webhook;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** An address that is called when a run of its project ends. Without its secret, which was told once. */
@Introspected
public record Webhook(UUID id, String url, Instant createdAt, String createdBy) {}
