package io.netplanner.server.webhook;

import org.jspecify.annotations.Nullable;

/**
 * A webhook to be made.
 *
 * @param url {@code https}, or {@code http} to a host that the operator allows
 */
public record WebhookDraft(@Nullable String url) {}
