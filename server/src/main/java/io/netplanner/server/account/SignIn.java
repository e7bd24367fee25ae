package io.netplanner.server.account;

import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.server.account.internal.AccessTokens;
import io.netplanner.server.account.internal.LoginThrottle;
import io.netplanner.server.account.internal.Origin;
import io.netplanner.server.account.internal.PasswordHashing;
import io.netplanner.server.account.internal.RefreshTokens;
import io.netplanner.server.account.internal.UserRepository;
import io.netplanner.server.account.internal.UserRow;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of a sign-in: password for tokens, refresh token for new tokens, sign-out. Thread-safe. */
@Singleton
public final class SignIn {

    private final UserRepository users;
    private final PasswordHashing passwords;
    private final LoginThrottle throttle;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final AuditLog audit;

    SignIn(
            UserRepository users,
            PasswordHashing passwords,
            LoginThrottle throttle,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            AuditLog audit) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.audit = audit;
    }

    /** Checks a password. An unknown address takes as long and says the same as a wrong password. */
    Tokens signIn(Credentials credentials, Origin origin) {
        String clientAddress = origin.address();
        String email = orEmpty(credentials.email()).strip().toLowerCase(Locale.ROOT);
        throttle.requireOpen(email, clientAddress);
        Optional<UserRow> user = users.findByEmail(email);
        if (!passwords.matches(orEmpty(credentials.password()), user.map(UserRow::passwordHash))) {
            throttle.failed(email, clientAddress);
            user.ifPresent(known -> audit.recordOwn(known.id(), false, "SIGN_IN_FAILED", "from " + clientAddress));
            throw new RefusedException(
                    ErrorCode.AUTH_BAD_CREDENTIALS, "E-mail address or password is wrong. Capitals count.");
        }
        throttle.succeeded(email);
        return startSession(requireUsable(user.orElseThrow()).toUser(), origin);
    }

    Tokens startSession(User user, Origin origin) {
        return tokens(user, refreshTokens.start(user.id(), origin));
    }

    /** Said only to those who know the password. */
    private static UserRow requireUsable(UserRow user) {
        if (user.disabled()) {
            throw new RefusedException(ErrorCode.ACCOUNT_DISABLED, "This account was disabled. Ask an administrator.");
        }
        if (!user.confirmed()) {
            throw new RefusedException(
                    ErrorCode.ACCOUNT_UNCONFIRMED, "Open the link that was sent to " + user.email() + " first.");
        }
        return user;
    }

    Tokens refresh(RefreshRequest request) {
        RefreshTokens.Issued issued = refreshTokens.rotate(orEmpty(request.refreshToken()));
        return tokens(users.get(issued.userId()).toUser(), issued);
    }

    void signOut(RefreshRequest request) {
        refreshTokens.revoke(orEmpty(request.refreshToken()));
    }

    private Tokens tokens(User user, RefreshTokens.Issued issued) {
        String accessToken = accessTokens.issue(issued.userId(), issued.sessionId());
        return new Tokens(accessToken, accessTokens.lifeSeconds(), issued.refreshToken(), user);
    }

    /** Absent keys of a body arrive as null: an empty secret is simply a wrong one. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
