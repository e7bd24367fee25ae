package io.netplanner.server.account.internal;

import com.nimbusds.jwt.JWTParser;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Problems;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.util.Date;

/**
 * Says why a request may not pass: 403 for somebody, 401 for nobody, and apart from those that a token has merely
 * expired, so that a client knows to exchange its refresh token.
 */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationRefusal implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {

    private static final String BEARER = "Bearer ";

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return Problems.response(new RefusedException(ErrorCode.ACCESS_DENIED, "Your role does not include this."));
        }
        String sent = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return Problems.response(sent != null && hasExpired(sent) ? expired() : required())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    /** Reads the time without trusting the signature: it only chooses the words of a refusal. */
    private static boolean hasExpired(String authorization) {
        if (!authorization.startsWith(BEARER)) {
            return false;
        }
        try {
            Date expiry = JWTParser.parse(authorization.substring(BEARER.length()))
                    .getJWTClaimsSet()
                    .getExpirationTime();
            return expiry != null && expiry.before(new Date());
        } catch (ParseException notAToken) {
            return false;
        }
    }

    private static RefusedException expired() {
        return new RefusedException(
                ErrorCode.AUTH_TOKEN_EXPIRED,
                "The access token has expired. Exchange the refresh token for a new one.");
    }

    private static RefusedException required() {
        return new RefusedException(
                ErrorCode.AUTH_REQUIRED,
                "No valid access token came with the request, or its sign-in was ended. Sign in.");
    }
}
