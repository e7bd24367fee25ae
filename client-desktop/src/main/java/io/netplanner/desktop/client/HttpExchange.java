package io.netplanner.desktop.client;

import io.netplanner.model.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends one request to one server and turns refusals into exceptions. Knows nothing of sessions. Thread-safe. */
final class HttpExchange {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);
    private static final int UNAVAILABLE = 503;

    private final URI server;
    private final ConnectionListener listener;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    HttpExchange(URI server, ConnectionListener listener) {
        this.server = server;
        this.listener = listener;
    }

    /** The answer's body, open: the caller closes it. */
    HttpResponse<InputStream> send(ApiRequest request, @Nullable String accessToken) {
        HttpResponse<InputStream> response = exchange(build(request, accessToken));
        if (response.statusCode() >= 400) {
            throw refused(response);
        }
        listener.onReachable();
        return response;
    }

    /** Whether anything answers at the address; asks for no token and tells no listener. */
    boolean isAlive() {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/health"))
                .timeout(CONNECT_TIMEOUT)
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest build(ApiRequest request, @Nullable String accessToken) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(server.resolve("/api/v1" + request.pathAndQuery()))
                .method(request.endpoint().method(), request.body())
                .timeout(ANSWER_TIMEOUT)
                .header("Accept", "application/json, application/problem+json, text/event-stream");
        request.headers().forEach(builder::header);
        if (accessToken != null) {
            builder.header("Authorization", "Bearer " + accessToken);
        }
        return builder.build();
    }

    private HttpResponse<InputStream> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw away(new ServerAwayException("No answer from " + server + ".", e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerAwayException("The call was given up.", e);
        }
    }

    private RuntimeException refused(HttpResponse<InputStream> response) {
        Problem problem = readProblem(response);
        if (response.statusCode() == UNAVAILABLE) {
            return away(new ServerAwayException(new ApiException(problem).getMessage()));
        }
        listener.onReachable();
        return new ApiException(problem);
    }

    private ServerAwayException away(ServerAwayException reason) {
        listener.onAway(reason);
        return reason;
    }

    private static Problem readProblem(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return ClientJson.mapper().readValue(body, Problem.class);
        } catch (IOException | RuntimeException e) {
            // A proxy in between answers with a page of its own.
            int status = response.statusCode();
            return new Problem(
                    "about:blank",
                    "The server answered " + status + ".",
                    status,
                    null,
                    "HTTP_" + status,
                    null,
                    List.of());
        }
    }
}
