package io.netplanner.server.platform;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The JDK's HTTP client in the words of the REST tests. Immutable: signing in gives another one. */
public final class RestClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI address;
    private final List<String> headers;

    /** A client of a server that runs by itself. */
    public static RestClient of(URI address) {
        return new RestClient(address);
    }

    RestClient(URI address) {
        this(address, List.of());
    }

    private RestClient(URI address, List<String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public RestClient signIn(String email, String password) {
        return bearing(token(email, password));
    }

    /** An access token. */
    public String token(String email, String password) {
        return post("/api/v1/auth/login", new Credentials(email, password))
                .as(Tokens.class)
                .accessToken();
    }

    public RestClient bearing(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    public RestClient with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(header, value));
        return new RestClient(address, List.copyOf(more));
    }

    public RestAnswer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public RestAnswer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Posts a value as JSON. */
    public RestAnswer post(String path, Object body) {
        return sendJson("POST", path, text(body));
    }

    public RestAnswer put(String path, Object body) {
        return sendJson("PUT", path, text(body));
    }

    /** Uploads a form with files. */
    public RestAnswer upload(String path, Multipart form) {
        return with("Content-Type", Multipart.contentType()).send("POST", path, form.publisher());
    }

    /** Sends a text that claims to be JSON. */
    public RestAnswer sendJson(String method, String path, String json) {
        return with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(json));
    }

    public RestAnswer send(String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).method(method, body);
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return new RestAnswer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        return body instanceof JsonNode node
                ? node.toString()
                : Json.write(body).text();
    }
}
