package io.netplanner.server.planning;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunState;
import io.netplanner.server.broker.QueueLevels;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.Await;
import io.netplanner.server.run.PlanningCase;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** An API server on an empty database, and as many workers as a test wants, with one broker between them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AbstractQueueCase {

    /** Nobody renews a lease within a test: what a worker that hangs looks like. */
    static final Map<String, String> SILENT = Map.of("NETPLANNER_WORKER_HEARTBEAT", "1h");

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Map<String, String> settings = new HashMap<>();
    private TestServer api;
    private PlanningCase ring;

    abstract TestBroker broker();

    @BeforeEach
    void startApiServer() {
        TestDatabase database = TestDatabase.create();
        settings.clear();
        settings.putAll(database.settings());
        settings.put("NETPLANNER_BROKER_URI", broker().uri());
        settings.put("NETPLANNER_BROKER_RETRY", "100ms");
        settings.put("NETPLANNER_DATABASE_POOL", "4");
        settings.put("NETPLANNER_RUNS_LEASE", "1s");
        settings.put("NETPLANNER_RUNS_SWEEP", "100ms");
        settings.put("NETPLANNER_RUNS_RELAY_POLL", "100ms");
        settings.put("NETPLANNER_RUNS_LOST_BELL", "500ms");
        settings.put("NETPLANNER_WORKER_HEARTBEAT", "100ms");
        settings.put("NETPLANNER_WORKER_RETRY", "100ms");
        api = TestServer.start(database, settings);
        parts.push(api);
        ring = PlanningCase.create(api);
    }

    @AfterEach
    void stopAll() throws Exception {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }

    final TestServer api() {
        return api;
    }

    /** What is planned, and its user. */
    final PlanningCase ring() {
        return ring;
    }

    /** Another API server beside the first. */
    final TestServer otherApiServer(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        TestServer other = TestServer.start(api.database(), all);
        parts.push(other);
        return other;
    }

    final TestWorker worker(Map<String, String> more) {
        TestWorker worker = TestWorker.start(settings, more);
        parts.push(worker);
        return worker;
    }

    final Run ended(Run run) {
        return Await.until(() -> ring.run(run.id()), current -> current.state().isFinal());
    }

    final RunState state(Run run) {
        return ring.run(run.id()).state();
    }

    final Run cancel(Run run) {
        return ring.client()
                .post("/api/v1/runs/" + run.id() + "/cancel", Map.of())
                .as(Run.class);
    }

    final QueueLevels.Levels levels() {
        return Await.until(() -> api.bean(QueueLevels.class).find(), level -> level.isPresent())
                .orElseThrow();
    }

    final void awaitEmptyQueue() {
        Await.until(() -> levels().waiting(), waiting -> waiting == 0);
    }
}
