package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.server.broker.ConfirmedSender;
import io.netplanner.server.broker.QueueLevels;
import io.netplanner.server.broker.Queues;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.Await;
import io.netplanner.server.run.PlanningCase;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the queue promises, whatever the broker, and whatever dies on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AbstractQueueTest {

    /** Nobody renews a lease within a test: what a worker that hangs looks like. */
    private static final Map<String, String> SILENT = Map.of("NETPLANNER_WORKER_HEARTBEAT", "1h");

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

    @Test
    void runGoesThroughTheQueueToItsResult() {
        worker(Map.of()).gate().open();

        Run run = ended(ring.submit(RunKind.PLAN));

        assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(ring.result(run.id(), "/routing").status()).isEqualTo(200);
    }

    @Test
    void brokerAwayAtSubmissionMeansLaterNotLost() {
        GatedPlanner gate = worker(Map.of()).gate();
        gate.open();
        broker().stop();

        Run run = ring.submit(RunKind.GROOMING);
        assertThat(run.state()).isEqualTo(RunState.QUEUED);
        broker().start();

        assertThat(ended(run).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(gate.started()).isEqualTo(1);
    }

    @Test
    void doubledBellGivesOneResult() throws IOException {
        GatedPlanner gate = worker(Map.of("NETPLANNER_WORKER_SLOTS", "3")).gate();
        Run run = ring.submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);

        api.bean(ConfirmedSender.class)
                .send(Queues.RUNS, Collections.nCopies(3, run.id().toString()));
        awaitEmptyQueue();
        gate.open();

        assertThat(ended(run).attempt()).isEqualTo(1);
        assertThat(gate.started()).isEqualTo(1);
    }

    @Test
    void bellOfAnUnknownRunIsDropped() throws IOException {
        worker(Map.of()).gate().open();

        api.bean(ConfirmedSender.class)
                .send(Queues.RUNS, List.of(UUID.randomUUID().toString()));

        assertThat(ended(ring.submit(RunKind.GROOMING)).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void unreadableMessageIsPutAsideAndTheQueueGoesOn() throws IOException {
        int before = levels().deadLetters();
        worker(Map.of()).gate().open();

        api.bean(ConfirmedSender.class).send(Queues.RUNS, List.of("{\"not\": \"a run\"}"));

        assertThat(ended(ring.submit(RunKind.GROOMING)).state()).isEqualTo(RunState.SUCCEEDED);
        Await.until(() -> levels().deadLetters(), count -> count == before + 1);
        assertThat(ring.client().get("/api/v1/dead-letters").text()).contains("not the id of a run");
        assertThat(ring.client().get("/api/v1/dead-letters").json().path("results"))
                .hasSize(before + 1);
    }

    @Test
    void waitingRunsGoToWhoeverIsFree() {
        GatedPlanner first = worker(Map.of()).gate();
        GatedPlanner second = worker(Map.of()).gate();

        Run one = ring.submit(RunKind.GROOMING);
        Run two = ring.submit(RunKind.GROOMING);
        Run three = ring.submit(RunKind.GROOMING);
        Await.until(() -> first.started() * second.started(), product -> product == 1);

        assertThat(List.of(state(one), state(two), state(three)))
                .containsExactlyInAnyOrder(RunState.RUNNING, RunState.RUNNING, RunState.QUEUED);
        first.open();
        second.open();
        assertThat(List.of(ended(one).state(), ended(two).state(), ended(three).state()))
                .containsOnly(RunState.SUCCEEDED);
    }

    @Test
    void waitingRunIsCancelledAtOnceAndNeverComputed() {
        GatedPlanner gate = worker(Map.of()).gate();
        Run first = ring.submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);
        Run waiting = ring.submit(RunKind.GROOMING);

        assertThat(cancel(waiting).state()).isEqualTo(RunState.CANCELLED);
        gate.open();

        assertThat(ended(first).state()).isEqualTo(RunState.SUCCEEDED);
        awaitEmptyQueue();
        assertThat(gate.started()).isEqualTo(1);
        assertThat(state(waiting)).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void runningRunIsCancelledAtItsNextCheckpoint() {
        GatedPlanner gate = worker(Map.of()).gate();
        Run run = ring.submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);

        assertThat(cancel(run).cancelRequested()).isTrue();

        assertThat(ended(run).state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void silentWorkersRunIsTakenUpAgainAndItsLateResultRefused() {
        GatedPlanner silent = worker(SILENT).gate();
        silent.turnDeaf();
        Run run = ring.submit(RunKind.GROOMING);
        Await.until(silent::started, count -> count == 1);
        worker(Map.of()).gate().open();

        Run taken = ended(run);
        String result = ring.result(run.id(), "/grooming").text();
        silent.open();
        Await.until(silent::ended, count -> count == 1);

        assertThat(taken.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(taken.attempt()).isEqualTo(2);
        assertThat(ring.run(run.id())).isEqualTo(taken);
        assertThat(ring.result(run.id(), "/grooming").text()).isEqualTo(result);
    }

    @Test
    void runThatLosesEveryWorkerFailsWithTheReason() {
        Map<String, String> silentOfThree = new HashMap<>(SILENT);
        silentOfThree.put("NETPLANNER_WORKER_SLOTS", "3");
        worker(silentOfThree);

        Run run = ended(ring.submit(RunKind.GROOMING));

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.attempt()).isEqualTo(3);
        assertThat(run.failureReason()).contains("lost 3 times");
    }

    @Test
    void workerThatIsStoppedGivesItsRunBack() {
        TestWorker stopped = worker(Map.of());
        Run run = ring.submit(RunKind.GROOMING);
        Await.until(stopped.gate()::started, count -> count == 1);

        stopped.close();
        worker(Map.of()).gate().open();

        assertThat(ended(run).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(ended(run).attempt()).isEqualTo(1);
    }

    @Test
    void everyApiServerTellsOfProgressAndEnd() {
        TestServer other = TestServer.start(api.database(), settings);
        parts.push(other);
        GatedPlanner gate = worker(Map.of()).gate();
        Run run = ring.submit(RunKind.GROOMING);

        EventStream events =
                EventStream.follow(other.address().resolve("/api/v1/runs/" + run.id() + "/events"), ring.accessToken());
        Await.until(events::seen, seen -> seen.stream().anyMatch(AbstractQueueTest::isAtTheGate));
        gate.open();

        Await.until(events::seen, seen -> seen.contains("end done"));
        assertThat(events.seen().getFirst()).startsWith("snapshot");
        assertThat(events.seen()).endsWith("end done");
    }

    @Test
    void runHeldBackByALimitStartsWhenAnotherEndsAlthoughItsBellIsSpent() {
        GatedPlanner gate = worker(
                        Map.of("NETPLANNER_WORKER_SLOTS", "2", "NETPLANNER_RUNS_LIMITS_RUNNING_PER_PROJECT", "1"))
                .gate();
        Run one = ring.submit(RunKind.GROOMING);
        Run two = ring.submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);
        awaitEmptyQueue();
        assertThat(gate.started()).isEqualTo(1);

        gate.open();

        assertThat(List.of(ended(one).state(), ended(two).state())).containsOnly(RunState.SUCCEEDED);
    }

    @Test
    void quietStreamIsKeptOpenByCommentsAloneAndRepeatsNothing() {
        settings.put("NETPLANNER_RUNS_KEEP_ALIVE", "50ms");
        TestServer other = TestServer.start(api.database(), settings);
        parts.push(other);
        GatedPlanner gate = worker(Map.of()).gate();
        Run run = ring.submit(RunKind.GROOMING);

        EventStream events =
                EventStream.follow(other.address().resolve("/api/v1/runs/" + run.id() + "/events"), ring.accessToken());
        Await.until(events::seen, seen -> seen.stream().anyMatch(AbstractQueueTest::isAtTheGate));
        int before = events.comments();
        Await.until(events::comments, count -> count > before + 3);

        assertThat(events.seen()).filteredOn(AbstractQueueTest::isAtTheGate).hasSize(1);
        gate.open();
        Await.until(events::seen, seen -> seen.contains("end done"));
    }

    /** A follower that comes late is told so by its snapshot, an early one by progress. */
    private static boolean isAtTheGate(String event) {
        return event.endsWith(" at the gate");
    }

    private TestWorker worker(Map<String, String> more) {
        TestWorker worker = TestWorker.start(settings, more);
        parts.push(worker);
        return worker;
    }

    private Run ended(Run run) {
        return Await.until(() -> ring.run(run.id()), current -> current.state().isFinal());
    }

    private RunState state(Run run) {
        return ring.run(run.id()).state();
    }

    private Run cancel(Run run) {
        return ring.client()
                .post("/api/v1/runs/" + run.id() + "/cancel", Map.of())
                .as(Run.class);
    }

    private QueueLevels.Levels levels() {
        return Await.until(() -> api.bean(QueueLevels.class).find(), level -> level.isPresent())
                .orElseThrow();
    }

    private void awaitEmptyQueue() {
        Await.until(() -> levels().waiting(), waiting -> waiting == 0);
    }
}
