package io.netplanner.server.account;

import io.netplanner.model.account.User;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.account.internal.UserRow;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds people for other features. Decides no access and never tells a secret. */
@Singleton
public final class UserDirectory {

    private final UserRepository users;

    UserDirectory(UserRepository users) {
        this.users = users;
    }

    /** Somebody who can sign in with this address, however it is capitalised. */
    public Optional<User> findByEmail(@Nullable String email) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        return users.findByEmail(address).map(UserRow::toUser);
    }
}
