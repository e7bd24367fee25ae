package io.netplanner.model.account;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param confirmed whether the address was confirmed
 * @param disabled whether signing in is barred
 */
public record ManagedUser(
        UUID id, String email, String name, Role role, boolean confirmed, boolean disabled, Instant createdAt) {}
