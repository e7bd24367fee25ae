package io.netplanner.desktop.client;

import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of the signed-in person, in memory only. Thread-safe. */
final class Session {

    private @Nullable Tokens tokens;

    synchronized void open(Tokens fresh) {
        tokens = fresh;
    }

    synchronized void close() {
        tokens = null;
    }

    synchronized Optional<Tokens> findTokens() {
        return Optional.ofNullable(tokens);
    }

    Optional<User> findUser() {
        return findTokens().map(Tokens::user);
    }
}
