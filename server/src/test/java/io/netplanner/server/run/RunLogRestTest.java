package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.project.Page;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunLogEntry;
import io.netplanner.model.run.RunLogEntry.Event;
import io.netplanner.model.run.RunProgress;
import io.netplanner.model.run.RunState;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log of a run says. No worker here: the test claims by itself. */
class RunLogRestTest {

    private TestServer server;
    private PlanningCase ring;

    @BeforeEach
    void start() {
        server = TestServer.start(TestDatabase.create(), Map.of("NETPLANNER_RUNS_MAX_ATTEMPTS", "2"));
        ring = PlanningCase.create(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everythingThatHappensIsNotedInOrder() {
        Run run = ring.submit(RunKind.GROOMING);
        claims().giveBack(claim("worker a"));
        claim("worker b");
        server.bean(RunRecovery.class).workerDied("worker b");
        Await.until(() -> ring.run(run.id()), waiting -> waiting.state() == RunState.QUEUED);
        ClaimedRun last = claim("worker c");
        claims().store(last, new RunProgress(0.3, "routing", "half of it", null, null, null));
        claims().store(last, new RunProgress(0.4, "routing", "more of it", null, null, null));
        claims().fail(last, "ended by the test");

        List<RunLogEntry> log = log(run.id());

        assertThat(log)
                .extracting(RunLogEntry::event)
                .containsExactly(
                        Event.SUBMITTED,
                        Event.STARTED,
                        Event.RETURNED,
                        Event.STARTED,
                        Event.RETURNED,
                        Event.STARTED,
                        Event.STAGE,
                        Event.FAILED);
        assertThat(log).extracting(RunLogEntry::attempt).containsExactly(0, 1, 1, 1, 1, 2, 2, 2);
        assertThat(log.getFirst().detail()).isEqualTo("by Planner");
        assertThat(log.get(1).worker()).isEqualTo("worker a");
        assertThat(log.get(4).detail()).isEqualTo("the worker was lost");
        assertThat(log.get(6).detail()).isEqualTo("routing");
        assertThat(log.getLast().detail()).isEqualTo("ended by the test");
        assertThat(log).extracting(RunLogEntry::at).isSorted();
    }

    @Test
    void cancellingIsNoted() {
        Run run = ring.submit(RunKind.GROOMING);

        ring.client().post("/api/v1/runs/" + run.id() + "/cancel", Map.of()).hasStatus(202);

        assertThat(log(run.id()))
                .extracting(RunLogEntry::event)
                .containsExactly(Event.SUBMITTED, Event.CANCEL_REQUESTED, Event.CANCELLED);
        assertThat(ring.client()
                        .get("/api/v1/audit?objectId=" + run.id())
                        .json()
                        .findValuesAsText("action"))
                .containsExactly("CANCELLED", "SUBMITTED");
    }

    @Test
    void thereIsNoneOfARunThatIsNotThere() {
        ring.client().get("/api/v1/runs/" + UUID.randomUUID() + "/log").refusedAs(ErrorCode.NOT_FOUND);
    }

    private ClaimedRun claim(String worker) {
        return claims().claimNext(worker).orElseThrow();
    }

    private RunClaims claims() {
        return server.bean(RunClaims.class);
    }

    private List<RunLogEntry> log(UUID run) {
        Page<RunLogEntry> page =
                ring.client().get("/api/v1/runs/" + run + "/log").as(new TypeReference<>() {});
        assertThat(page.total()).isEqualTo(page.results().size());
        return page.results();
    }
}
