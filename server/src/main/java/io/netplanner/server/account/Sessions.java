package io.netplanner.server.account;

import io.micronaut.security.authentication.Authentication;
import io.netplanner.model.account.Session;
import io.netplanner.server.account.internal.SessionRepository;
import io.netplanner.server.account.internal.SessionRow;
import io.netplanner.server.account.internal.UserRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins that can still be refreshed. Revoking one ends it at once, with the access tokens that it gave. */
@Singleton
public final class Sessions {

    private final SessionRepository sessions;
    private final UserRepository users;

    Sessions(SessionRepository sessions, UserRepository users) {
        this.sessions = sessions;
        this.users = users;
    }

    /** Who sent a request some time ago, as the account says now; nobody when it or the sign-in was ended since. */
    public Optional<Caller> findCaller(Authentication authentication) {
        return users.findSignedIn(UUID.fromString(authentication.getName()), Caller.sessionOf(authentication))
                .map(user -> Caller.of(user.toUser()));
    }

    /** The live ones of a user, last used first. */
    List<Session> list(UUID userId) {
        return sessions.list(userId).stream().map(SessionRow::toSession).toList();
    }

    /** Ends one of a user's own; what is not theirs is left alone. */
    void revoke(UUID userId, UUID sessionId) {
        sessions.revoke(userId, sessionId);
    }

    void revokeAll(UUID userId) {
        sessions.revokeAll(userId);
    }
}
