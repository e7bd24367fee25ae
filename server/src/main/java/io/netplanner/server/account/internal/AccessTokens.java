package io.netplanner.server.account.internal;

import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signed access tokens (JWT, HS256): whose they are, and which sign-in they were given for. */
@Singleton
public final class AccessTokens {

    private static final String ISSUER = "netplanner";
    private static final String SESSION = "sid";

    private final TokenGenerator generator;
    private final SecuritySettings settings;

    AccessTokens(TokenGenerator generator, SecuritySettings settings) {
        this.generator = generator;
        this.settings = settings;
    }

    public long lifeSeconds() {
        return settings.accessTokenLife().toSeconds();
    }

    public String issue(UUID userId, UUID sessionId) {
        Instant now = Instant.now();
        Map<String, Object> claims = Map.of(
                "iss",
                ISSUER,
                "sub",
                userId.toString(),
                SESSION,
                sessionId.toString(),
                "iat",
                Date.from(now),
                "exp",
                Date.from(now.plus(settings.accessTokenLife())));
        return generator.generateToken(claims).orElseThrow(() -> new IllegalStateException("no signature"));
    }

    /** What a token with a good signature grants; empty where it leaves something out, as those of older releases do. */
    static Optional<Grant> findGrant(JWTClaimsSet claims) {
        Date expiry = claims.getExpirationTime();
        return expiry == null
                ? Optional.empty()
                : findId(claims.getSubject())
                        .flatMap(user -> findId(claims.getClaim(SESSION))
                                .map(session -> new Grant(user, session, expiry.toInstant())));
    }

    private static Optional<UUID> findId(@Nullable Object claim) {
        try {
            return Optional.ofNullable(claim).map(Object::toString).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** To be somebody, by one sign-in, for some minutes. */
    record Grant(UUID userId, UUID sessionId, Instant expiry) {}
}
