package io.netplanner.server.account.internal;

import com.nimbusds.jwt.JWT;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.jwt.validator.ReactiveJsonWebTokenValidator;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Spares the signature of a token that was found valid a moment ago: the same bytes under the same secret stay valid.
 *
 * <p>The expiry still counts to the millisecond, and every token is verified in full at least once a minute. Asked
 * before the validator that it relies on; what it does not accept is left to that one. Thread-safe.
 */
@Singleton
final class RememberedTokens implements TokenValidator<HttpRequest<?>> {

    private static final int CAPACITY = 2_000;
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private final ReactiveJsonWebTokenValidator<JWT, HttpRequest<?>> verification;
    private final Map<String, Known> known = Collections.synchronizedMap(new LeastRecentlyUsed());

    RememberedTokens(ReactiveJsonWebTokenValidator<JWT, HttpRequest<?>> verification) {
        this.verification = verification;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        Known hit = known.get(token);
        if (hit != null && Instant.now().isBefore(hit.until())) {
            return Mono.just(hit.authentication());
        }
        return Mono.from(verification.validateToken(token, request)).doOnNext(verified -> remember(token, verified));
    }

    private void remember(String token, Authentication verified) {
        if (verified.getAttributes().get("exp") instanceof Date expiry) {
            Instant forgotten = Instant.now().plus(MEMORY);
            Instant end = expiry.toInstant();
            known.put(token, new Known(verified, end.isBefore(forgotten) ? end : forgotten));
        }
    }

    private record Known(Authentication authentication, Instant until) {}

    private static final class LeastRecentlyUsed extends LinkedHashMap<String, Known> {

        private static final long serialVersionUID = 1L;

        LeastRecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > CAPACITY;
        }
    }
}
