package io.netplanner.server.webhook.internal;

import io.netplanner.model.run.Run;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is told. Keys may be added, never renamed or dropped.
 *
 * @param id the same in every attempt
 * @param run as REST tells it, in its state of the moment of sending; absent from a {@code ping}
 */
record Message(
        long id, String event, UUID projectId, @Nullable Run run) {}
