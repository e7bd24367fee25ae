package io.netplanner.server.webhook.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Names the table to the repositories of this package, which bring their own queries. */
@MappedEntity("webhook")
record WebhookEntity(@Id UUID id) {}
