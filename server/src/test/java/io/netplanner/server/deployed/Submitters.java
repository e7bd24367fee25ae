package io.netplanner.server.deployed;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.run.RunState;
import io.netplanner.server.platform.Await;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that submit a run, wait for its end and submit the next, so that there is work as long as faults happen. They
 * insist: what was not answered is sent again, under the same key.
 */
final class Submitters implements AutoCloseable {

    private static final long PAUSE_MS = 300;

    private final Web web;
    private final List<String> projects;
    private final int count;
    private final int runs;
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final ScheduledExecutorService clients;

    /**
     * @param projects run in turn
     * @param runs in all, submitted by {@code count} clients at the same time
     */
    Submitters(Web web, List<String> projects, int count, int runs) {
        this.web = web;
        this.projects = List.copyOf(projects);
        this.count = count;
        this.runs = runs;
        this.clients = Executors.newScheduledThreadPool(count);
        for (int client = 0; client < count; client++) {
            int first = client;
            clients.execute(() -> submit(first));
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

    /** Until every client may have submitted once more. */
    void awaitFlow(Duration patience) {
        int wanted = Math.min(runs, answered.size() + count);
        Await.until("work flows again", patience, () -> answered.size() >= wanted);
    }

    void awaitAll(Duration patience) {
        Await.until("every submission is answered", patience, () -> answered.size() == runs);
    }

    @Override
    public void close() {
        clients.shutdownNow();
    }

    private void submit(int number) {
        if (number >= runs) {
            return;
        }
        Optional<String> id = trySubmit(number);
        if (id.isPresent()) {
            answered.put(key(number), id.get());
            follow(number, id.get());
        } else {
            repeated.incrementAndGet();
            later(() -> submit(number));
        }
    }

    private void follow(int number, String id) {
        if (hasEnded(id)) {
            submit(number + count);
        } else {
            later(() -> follow(number, id));
        }
    }

    private Optional<String> trySubmit(int number) {
        String body = "{\"projectId\": \"%s\", \"kind\": \"PLAN\", \"name\": \"load\"}"
                .formatted(projects.get(number % projects.size()));
        return ask(202, () -> web.post("/api/v1/runs", body, key(number)))
                .map(run -> run.get("id").asText());
    }

    private boolean hasEnded(String id) {
        return ask(200, () -> web.get("/api/v1/runs/" + id))
                .map(run -> RunState.valueOf(run.get("state").asText()))
                .filter(RunState::isFinal)
                .isPresent();
    }

    private interface Request {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    /** The answer, or nothing where the product was away. */
    private static Optional<JsonNode> ask(int status, Request request) {
        try {
            HttpResponse<String> answer = request.send();
            return answer.statusCode() == status ? Optional.of(Json.read(answer.body())) : Optional.empty();
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void later(Runnable action) {
        if (!clients.isShutdown()) {
            clients.schedule(action, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private static String key(int number) {
        return "run-" + number;
    }
}
