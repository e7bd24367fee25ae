package io.netplanner.server.account;

import io.netplanner.model.account.Session;
import io.netplanner.server.account.internal.SessionRepository;
import io.netplanner.server.account.internal.SessionRow;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Sign-ins that can still be refreshed. Revoking one ends it when its access token does, at most a quarter of an hour
 * later.
 */
@Singleton
public final class Sessions {

    private final SessionRepository sessions;

    Sessions(SessionRepository sessions) {
        this.sessions = sessions;
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
