package io.netplanner.server.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.model.json.CanonicalJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What a client of an event stream has seen: the name of each event and the stage of the run in it. */
final class EventStream {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger comments = new AtomicInteger();
    private String name = "";

    private EventStream() {}

    static EventStream follow(URI address, String accessToken) {
        EventStream stream = new EventStream();
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + accessToken)
                .header("Accept", "text/event-stream")
                .build();
        HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(answer -> stream.read(answer.body()));
        return stream;
    }

    /** Lines that only keep the stream open. */
    int comments() {
        return comments.get();
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    private void read(Stream<String> lines) {
        lines.forEach(line -> {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).strip();
            } else if (line.startsWith(":")) {
                comments.incrementAndGet();
            } else if (line.startsWith("data:")) {
                seen.add(name + " " + stage(line.substring("data:".length())));
            }
        });
    }

    private static String stage(String run) {
        try {
            return CanonicalJson.mapper()
                    .readTree(run)
                    .path("progress")
                    .path("stage")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + run, e);
        }
    }
}
