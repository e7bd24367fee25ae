package io.netplanner.server.account.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.account.ManagedUser;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code app_user}. */
@Introspected
public record UserRow(
        UUID id,
        String email,
        String name,
        Role role,
        String passwordHash,
        boolean confirmed,
        boolean disabled,
        Instant createdAt) {

    public User toUser() {
        return new User(id, email, name, role);
    }

    public ManagedUser toManagedUser() {
        return new ManagedUser(id, email, name, role, confirmed, disabled, createdAt);
    }

    @Override
    public String toString() {
        return "UserRow[" + id + "]";
    }
}
