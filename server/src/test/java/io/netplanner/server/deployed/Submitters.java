package io.netplanner.server.deployed;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.server.platform.Await;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that submit runs and insist: what was not answered is sent again, under the same key. */
final class Submitters implements AutoCloseable {

    private static final long PAUSE_MS = 300;

    private final Web web;
    private final String project;
    private final Duration patience;
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final ScheduledExecutorService clients;

    /**
     * @param runs in all, submitted by {@code count} clients at the same time
     * @param patience until every submission is answered
     */
    Submitters(Web web, String project, int count, int runs, Duration patience) {
        this.web = web;
        this.project = project;
        this.patience = patience;
        this.clients = Executors.newScheduledThreadPool(count);
        for (int n = 0; n < runs; n++) {
            String key = "run-" + n;
            clients.execute(() -> submit(key));
        }
    }

    /** The ids of the runs by the keys they were submitted with. */
    Map<String, String> answered() {
        return Map.copyOf(answered);
    }

    /** How often something had to be sent again. */
    int repeated() {
        return repeated.get();
    }

    void awaitAll(int runs) {
        Await.until("every submission is answered", patience, () -> answered.size() == runs);
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }

    private void submit(String key) {
        try {
            HttpResponse<String> answer = web.post("/api/v1/runs", body(), key);
            if (answer.statusCode() == 202) {
                JsonNode run = Json.read(answer.body());
                answered.put(key, run.get("id").asText());
                return;
            }
        } catch (IOException away) {
            // sent again below
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        repeated.incrementAndGet();
        clients.schedule(() -> submit(key), PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    private String body() {
        return "{\"projectId\": \"%s\", \"kind\": \"PLAN\", \"name\": \"load\"}".formatted(project);
    }
}
