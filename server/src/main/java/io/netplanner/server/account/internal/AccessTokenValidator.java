package io.netplanner.server.account.internal;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.jwt.validator.JsonWebTokenValidator;
import io.micronaut.security.token.validator.TokenValidator;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.DatabaseFaults;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Says who bears an access token. It counts while its signature, its expiry and the sign-in that it was given for hold;
 * what its bearer may do is what the account says now, not what the token says.
 *
 * <p>The one validator of the server: the framework's own, which knows no sign-ins, is turned off in the configuration.
 */
@Singleton
final class AccessTokenValidator implements TokenValidator<HttpRequest<?>> {

    private static final String HEALTH = "/health";

    private final JsonWebTokenValidator<JWT, HttpRequest<?>> signatures;
    private final UserRepository users;
    private final RememberedTokens remembered;
    private final Scheduler blocking;

    AccessTokenValidator(
            JsonWebTokenValidator<JWT, HttpRequest<?>> signatures,
            UserRepository users,
            RememberedTokens remembered,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.signatures = signatures;
        this.users = users;
        this.remembered = remembered;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        return remembered
                .find(token)
                .map(Mono::just)
                .orElseGet(() -> Mono.defer(() -> Mono.justOrEmpty(examine(token, request)))
                        .subscribeOn(blocking));
    }

    private Optional<Authentication> examine(String token, @Nullable HttpRequest<?> request) {
        Optional<JWTClaimsSet> claims = signatures.validate(token, request).map(AccessTokenValidator::claims);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        try {
            remembered.catchUp();
            return remembered
                    .find(token)
                    .or(() -> AccessTokens.findGrant(claims.get()).flatMap(grant -> redeem(token, grant)));
        } catch (RuntimeException fault) {
            if (isForHealth(request) && DatabaseFaults.isUnavailable(fault)) {
                return Optional.of(Authentication.build(claims.get().getSubject()));
            }
            throw fault;
        }
    }

    private Optional<Authentication> redeem(String token, AccessTokens.Grant grant) {
        Optional<Authentication> bearer = users.findSignedIn(grant.userId(), grant.sessionId())
                .map(user -> Caller.of(user.toUser()).authenticate(grant.sessionId()));
        bearer.ifPresent(known -> remembered.remember(token, known, grant.expiry()));
        return bearer;
    }

    /** How the parts are is asked for most while the database does not answer: then the signature alone counts. */
    private static boolean isForHealth(@Nullable HttpRequest<?> request) {
        return request != null && request.getPath().startsWith(HEALTH);
    }

    private static JWTClaimsSet claims(JWT verified) {
        try {
            return verified.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException("the claims were read for the signature already", e);
        }
    }
}
