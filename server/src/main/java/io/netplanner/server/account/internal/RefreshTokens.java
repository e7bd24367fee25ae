package io.netplanner.server.account.internal;

import io.micronaut.transaction.annotation.Transactional;
import io.netplanner.server.account.AuditLog;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Ids;
import io.netplanner.server.platform.RefusedException;
import io.netplanner.server.platform.Secrets;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Opaque refresh tokens, each good for one exchange. One that comes back a second time was stolen from somebody: the
 * whole sign-in it belongs to is revoked.
 */
@Singleton
public class RefreshTokens {

    private final RefreshTokenRepository tokens;
    private final SecuritySettings settings;
    private final AuditLog audit;

    RefreshTokens(RefreshTokenRepository tokens, SecuritySettings settings, AuditLog audit) {
        this.audit = audit;
        this.tokens = tokens;
        this.settings = settings;
    }

    /** A new session with its first refresh token. */
    @Transactional
    public Issued start(UUID userId, Origin origin) {
        UUID sessionId = Ids.next();
        tokens.insertSession(sessionId, userId, origin.client(), origin.address());
        audit.recordOwn(userId, true, "SIGNED_IN", "from " + origin.address());
        return issue(userId, sessionId);
    }

    /** Spends a token for the next one of its session. The revocation on reuse must outlive the refusal. */
    @Transactional(noRollbackFor = RefusedException.class)
    public Issued rotate(String token) {
        byte[] hash = Secrets.hash(token);
        RefreshTokenRow row = tokens.findByHash(hash).orElseThrow(RefreshTokens::invalid);
        if (row.live() && (row.spent() || tokens.spend(hash) == 0)) {
            tokens.revokeSession(row.sessionId());
            audit.recordOwn(row.userId(), false, "REFRESH_TOKEN_REUSED", "the sign-in was ended");
            throw new RefusedException(
                    ErrorCode.AUTH_REFRESH_REUSED, "This refresh token was exchanged before. Sign in again.");
        }
        if (!row.live()) {
            throw invalid();
        }
        tokens.removeExpired(row.sessionId());
        tokens.touchSession(row.sessionId());
        return issue(row.userId(), row.sessionId());
    }

    /** Ends the session of a token. An unknown token ends nothing, which is what its bearer wanted. */
    @Transactional
    public void revoke(String token) {
        tokens.findByHash(Secrets.hash(token)).filter(RefreshTokenRow::live).ifPresent(row -> {
            tokens.revokeSession(row.sessionId());
            audit.recordOwn(row.userId(), true, "SIGNED_OUT", "");
        });
    }

    private Issued issue(UUID userId, UUID sessionId) {
        String token = Secrets.random();
        tokens.insertToken(
                Secrets.hash(token), sessionId, settings.refreshTokenLife().toSeconds());
        return new Issued(userId, sessionId, token);
    }

    private static RefusedException invalid() {
        return new RefusedException(
                ErrorCode.AUTH_REFRESH_INVALID, "The refresh token is unknown, expired or revoked. Sign in again.");
    }

    /** Whose session goes on, and with which token. */
    public record Issued(UUID userId, UUID sessionId, String refreshToken) {

        @Override
        public String toString() {
            return "Issued[" + sessionId + "]";
        }
    }
}
