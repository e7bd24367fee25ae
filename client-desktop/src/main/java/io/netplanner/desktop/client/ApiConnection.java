package io.netplanner.desktop.client;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import io.netplanner.model.account.RefreshRequest;
import io.netplanner.model.account.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Calls with a token, renewing it silently when it has expired: one renewal for all callers that found out together.
 * Thread-safe.
 */
final class ApiConnection {

    private static final int UNAUTHORIZED = 401;

    private final HttpExchange exchange;
    private final ConnectionListener listener;
    private final Session session = new Session();

    ApiConnection(URI server, ConnectionListener listener) {
        this.exchange = new HttpExchange(server, listener);
        this.listener = listener;
    }

    Session session() {
        return session;
    }

    boolean isAlive() {
        return exchange.isAlive();
    }

    <T> T call(ApiRequest request, Class<T> type) {
        return this.<T>call(request, ClientJson.mapper().constructType(type)).value();
    }

    <T> T call(ApiRequest request, TypeReference<T> type) {
        return this.<T>call(request, ClientJson.mapper().constructType(type)).value();
    }

    void call(ApiRequest request) {
        close(send(request).body());
    }

    <T> Tagged<T> call(ApiRequest request, JavaType type) {
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = response.body()) {
            T value = ClientJson.mapper().readValue(body, type);
            return new Tagged<>(value, response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    HttpResponse<InputStream> send(ApiRequest request) {
        if (request.endpoint().isOpenToAll()) {
            return exchange.send(request, null);
        }
        Tokens used = session.findTokens().orElseThrow(SignInNeededException::new);
        try {
            return exchange.send(request, used.accessToken());
        } catch (ApiException e) {
            if (e.status() != UNAUTHORIZED) {
                throw e;
            }
            return exchange.send(request, renewedSince(used).accessToken());
        }
    }

    static byte[] json(Object value) {
        try {
            return ClientJson.mapper().writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Tokens renewedSince(Tokens used) {
        Tokens current = session.findTokens().orElseThrow(SignInNeededException::new);
        if (!current.accessToken().equals(used.accessToken())) {
            return current;
        }
        Tokens fresh = renew(current);
        if (fresh == null) {
            session.close();
            listener.onSessionEnded();
            throw new SignInNeededException();
        }
        session.open(fresh);
        return fresh;
    }

    private @Nullable Tokens renew(Tokens current) {
        try {
            ApiRequest request =
                    ApiRequest.of(Endpoint.REFRESH).withJson(json(new RefreshRequest(current.refreshToken())));
            return call(request, Tokens.class);
        } catch (ApiException e) {
            return null;
        }
    }

    private static RuntimeException unreadable(IOException e) {
        return e instanceof JacksonException
                ? new UncheckedIOException("The server's answer cannot be read: it may be of another release.", e)
                : new ServerAwayException("The connection broke while the answer was read.", e);
    }

    private static void close(InputStream body) {
        try (body) {
            body.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
