package io.netplanner.desktop.client;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One call, before it has an address or a token: operation, path, query, headers, body. Immutable. */
record ApiRequest(
        Endpoint endpoint, String path, Map<String, String> query, Map<String, String> headers, BodyPublisher body) {

    static ApiRequest of(Endpoint endpoint, Object... pathValues) {
        return new ApiRequest(endpoint, endpoint.path(pathValues), Map.of(), Map.of(), BodyPublishers.noBody());
    }

    ApiRequest withQuery(String name, Object value) {
        return new ApiRequest(endpoint, path, with(query, name, value.toString()), headers, body);
    }

    ApiRequest withHeader(String name, String value) {
        return new ApiRequest(endpoint, path, query, with(headers, name, value), body);
    }

    /** Makes the call succeed only while {@code revision} is the newest. */
    ApiRequest ifMatch(int revision) {
        return withHeader("If-Match", "\"" + revision + "\"");
    }

    ApiRequest withJson(byte[] json) {
        return withBody("application/json", BodyPublishers.ofByteArray(json));
    }

    ApiRequest withBody(String contentType, BodyPublisher content) {
        return new ApiRequest(endpoint, path, query, with(headers, "Content-Type", contentType), content);
    }

    String pathAndQuery() {
        return query.isEmpty()
                ? path
                : path
                        + query.entrySet().stream()
                                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
