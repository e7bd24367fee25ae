package io.netplanner.server.account.internal;

import io.micronaut.security.token.generator.TokenGenerator;
import io.netplanner.server.account.Caller;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Signed access tokens (JWT, HS256). Short-lived, since they cannot be revoked. */
@Singleton
public final class AccessTokens {

    private static final String ISSUER = "netplanner";

    private final TokenGenerator generator;
    private final SecuritySettings settings;

    AccessTokens(TokenGenerator generator, SecuritySettings settings) {
        this.generator = generator;
        this.settings = settings;
    }

    public long lifeSeconds() {
        return settings.accessTokenLife().toSeconds();
    }

    public String issue(Caller caller) {
        Instant now = Instant.now();
        Map<String, Object> claims = new HashMap<>(caller.claims());
        claims.put("iss", ISSUER);
        claims.put("sub", caller.id().toString());
        claims.put("iat", Date.from(now));
        claims.put("exp", Date.from(now.plus(settings.accessTokenLife())));
        return generator.generateToken(claims).orElseThrow(() -> new IllegalStateException("no signature"));
    }
}
