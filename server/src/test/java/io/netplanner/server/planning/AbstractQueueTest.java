package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.server.broker.ConfirmedSender;
import io.netplanner.server.broker.Queues;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.Await;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the queue promises, whatever the broker, and whatever dies on the way. */
abstract class AbstractQueueTest extends AbstractAskedRunTest {

    @Test
    void runGoesThroughTheQueueToItsResult() {
        worker(Map.of()).gate().open();

        Run run = ended(ring().submit(RunKind.PLAN));

        assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(ring().result(run.id(), "/routing").status()).isEqualTo(200);
    }

    @Test
    void brokerAwayAtSubmissionMeansLaterNotLost() {
        GatedPlanner gate = worker(Map.of()).gate();
        gate.open();
        broker().stop();

        Run run = ring().submit(RunKind.GROOMING);
        assertThat(run.state()).isEqualTo(RunState.QUEUED);
        broker().start();

        assertThat(ended(run).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(gate.started()).isEqualTo(1);
    }

    @Test
    void doubledBellGivesOneResult() throws IOException {
        GatedPlanner gate = worker(Map.of("NETPLANNER_WORKER_SLOTS", "3")).gate();
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);

        api().bean(ConfirmedSender.class)
                .send(Queues.RUNS, Collections.nCopies(3, run.id().toString()));
        awaitEmptyQueue();
        gate.open();

        assertThat(ended(run).attempt()).isEqualTo(1);
        assertThat(gate.started()).isEqualTo(1);
    }

    @Test
    void bellOfAnUnknownRunIsDropped() throws IOException {
        worker(Map.of()).gate().open();

        api().bean(ConfirmedSender.class)
                .send(Queues.RUNS, List.of(UUID.randomUUID().toString()));

        assertThat(ended(ring().submit(RunKind.GROOMING)).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void unreadableMessageIsPutAsideAndTheQueueGoesOn() throws IOException {
        int before = levels().deadLetters();
        worker(Map.of()).gate().open();

        api().bean(ConfirmedSender.class).send(Queues.RUNS, List.of("{\"not\": \"a run\"}"));

        assertThat(ended(ring().submit(RunKind.GROOMING)).state()).isEqualTo(RunState.SUCCEEDED);
        Await.until(() -> levels().deadLetters(), count -> count == before + 1);
        assertThat(ring().client().get("/api/v1/dead-letters").text()).contains("not the id of a run");
        assertThat(ring().client().get("/api/v1/dead-letters").json().path("results"))
                .hasSize(before + 1);
    }

    @Test
    void waitingRunsGoToWhoeverIsFree() {
        GatedPlanner first = worker(Map.of()).gate();
        GatedPlanner second = worker(Map.of()).gate();

        Run one = ring().submit(RunKind.GROOMING);
        Run two = ring().submit(RunKind.GROOMING);
        Run three = ring().submit(RunKind.GROOMING);
        Await.until(() -> first.started() * second.started(), product -> product == 1);

        assertThat(List.of(state(one), state(two), state(three)))
                .containsExactlyInAnyOrder(RunState.RUNNING, RunState.RUNNING, RunState.QUEUED);
        first.open();
        second.open();
        assertThat(List.of(ended(one).state(), ended(two).state(), ended(three).state()))
                .containsOnly(RunState.SUCCEEDED);
    }

    @Test
    void silentWorkersRunIsTakenUpAgainAndItsLateResultRefused() {
        GatedPlanner silent = worker(SILENT).gate();
        silent.turnDeaf();
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(silent::started, count -> count == 1);
        worker(Map.of()).gate().open();

        Run taken = ended(run);
        String result = ring().result(run.id(), "/grooming").text();
        silent.open();
        Await.until(silent::ended, count -> count == 1);

        assertThat(taken.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(taken.attempt()).isEqualTo(2);
        assertThat(ring().run(run.id())).isEqualTo(taken);
        assertThat(ring().result(run.id(), "/grooming").text()).isEqualTo(result);
    }

    @Test
    void runThatLosesEveryWorkerFailsWithTheReason() {
        Map<String, String> silentOfThree = new HashMap<>(SILENT);
        silentOfThree.put("NETPLANNER_WORKER_SLOTS", "3");
        worker(silentOfThree);

        Run run = ended(ring().submit(RunKind.GROOMING));

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.attempt()).isEqualTo(3);
        assertThat(run.failureReason()).contains("lost 3 times");
    }

    @Test
    void runIsStartedAgainWhereTheDatabaseWentAwayWhileItReadItsInputs() {
        GatedPlanner gate = worker(Map.of()).gate();
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);

        api().database().shut();
        gate.open();
        Await.until(gate::ended, count -> count == 1);
        api().database().open();

        Run again = Await.until(
                        () -> ring().client().get("/api/v1/runs/" + run.id()),
                        answer -> answer.status() == 200
                                && answer.as(Run.class).state().isFinal())
                .as(Run.class);
        assertThat(again.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(again.attempt()).isEqualTo(2);
    }

    @Test
    void workerThatIsStoppedGivesItsRunBack() {
        TestWorker stopped = worker(Map.of());
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(stopped.gate()::started, count -> count == 1);

        stopped.close();
        worker(Map.of()).gate().open();

        assertThat(ended(run).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(ended(run).attempt()).isEqualTo(1);
    }

    @Test
    void workerThatIsStoppedWhileBellsRingIsSilentAndLeavesThemToOthers() throws IOException {
        try (LoggedFaults faults = LoggedFaults.watch()) {
            TestWorker stopped = worker(Map.of());
            api().bean(ConfirmedSender.class)
                    .send(
                            Queues.RUNS,
                            Collections.nCopies(500, UUID.randomUUID().toString()));
            stopped.close();

            worker(Map.of()).gate().open();
            awaitEmptyQueue();
            assertThat(faults.seen()).isEmpty();
        }
    }

    @Test
    void everyApiServerTellsOfProgressAndEnd() {
        TestServer other = otherApiServer(Map.of());
        GatedPlanner gate = worker(Map.of()).gate();
        Run run = ring().submit(RunKind.GROOMING);

        EventStream events = EventStream.follow(
                other.address().resolve("/api/v1/runs/" + run.id() + "/events"), ring().accessToken());
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
        Run one = ring().submit(RunKind.GROOMING);
        Run two = ring().submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);
        awaitEmptyQueue();
        assertThat(gate.started()).isEqualTo(1);

        gate.open();

        assertThat(List.of(ended(one).state(), ended(two).state())).containsOnly(RunState.SUCCEEDED);
    }

    @Test
    void quietStreamIsKeptOpenByCommentsAloneAndRepeatsNothing() {
        TestServer other = otherApiServer(Map.of("NETPLANNER_RUNS_KEEP_ALIVE", "50ms"));
        GatedPlanner gate = worker(Map.of()).gate();
        Run run = ring().submit(RunKind.GROOMING);

        EventStream events = EventStream.follow(
                other.address().resolve("/api/v1/runs/" + run.id() + "/events"), ring().accessToken());
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
}
