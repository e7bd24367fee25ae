package io.netplanner.model.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in that can still be refreshed.
 *
 * @param client what the program called itself when somebody signed in
 * @param address the network address it signed in from
 */
public record Session(UUID id, Instant createdAt, Instant lastUsedAt, String client, String address) {}
