package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which run is taken up next, and how many one project may have. No worker here: the test claims by itself. */
class RunOrderTest {

    private static final String WORKER = "test";

    private TestServer server;
    private PlanningCase first;
    private PlanningCase second;

    @BeforeEach
    void startServer() {
        server = TestServer.start(
                TestDatabase.create(),
                Map.of(
                        "NETPLANNER_RUNS_LIMITS_RUNNING_PER_PROJECT", "2",
                        "NETPLANNER_RUNS_LIMITS_QUEUED_PER_PROJECT", "4",
                        "NETPLANNER_RUNS_LIMITS_QUEUED_PER_USER", "6"));
        first = PlanningCase.create(server);
        second = first.another();
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void projectsTakeTurnsHoweverManyRunsOneHas() {
        List<UUID> many = submit(first, 3);
        UUID single = submit(second, 1).getFirst();

        assertThat(claimed(3)).containsExactly(many.get(0), single, many.get(1));
    }

    @Test
    void projectThatWaitedLongestIsNext() {
        List<UUID> ofFirst = submit(first, 2);
        List<UUID> ofSecond = submit(second, 2);

        assertThat(List.of(claimAndEnd(), claimAndEnd(), claimAndEnd(), claimAndEnd()))
                .containsExactly(ofFirst.get(0), ofSecond.get(0), ofFirst.get(1), ofSecond.get(1));
    }

    @Test
    void priorityCountsWithinAProjectAndOvertakesNoOther() {
        UUID ordinary = submit(first, 1).getFirst();
        UUID urgent = submitUrgently(first);
        UUID patient = submit(second, 1).getFirst();

        assertThat(claimed(3)).containsExactly(urgent, patient, ordinary);
    }

    @Test
    void projectAtItsLimitIsPassedOverUntilOneOfItsRunsEnds() {
        List<UUID> runs = submit(first, 3);
        ClaimedRun oldest = claim().orElseThrow();
        assertThat(claimed(1)).containsExactly(runs.get(1));
        assertThat(claim()).isEmpty();

        claims().fail(oldest, "ended by the test");

        assertThat(claimed(1)).containsExactly(runs.get(2));
    }

    @Test
    void tooManyWaitingRunsAreRefusedButARepeatedSubmissionIsAnswered() {
        RestAnswer answered = submitWithKey("k");
        submit(first, 3);

        RestAnswer refused = first.client().post("/api/v1/runs", first.submission(RunKind.GROOMING));

        assertThat(refused.refusedAs(ErrorCode.RUN_LIMIT).detail()).contains("4 runs of this project wait");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(submitWithKey("k").as(Run.class)).isEqualTo(answered.as(Run.class));
        submit(second, 2);
        assertThat(second.client()
                        .post("/api/v1/runs", second.submission(RunKind.GROOMING))
                        .refusedAs(ErrorCode.RUN_LIMIT)
                        .detail())
                .contains("6 runs of yours");
    }

    @Test
    void priorityBeyondItsLimitsIsRefused() {
        RunSubmission wrong = new RunSubmission(first.projectId(), RunKind.GROOMING, "r", null, null, 10);

        assertThat(first.client()
                        .post("/api/v1/runs", wrong)
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .anySatisfy(issue -> assertThat(issue.pointer()).isEqualTo("/priority"));
    }

    private RestAnswer submitWithKey(String key) {
        return first.client().with("Idempotency-Key", key).post("/api/v1/runs", first.submission(RunKind.GROOMING));
    }

    private static List<UUID> submit(PlanningCase project, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> project.submit(RunKind.GROOMING).id())
                .toList();
    }

    private List<UUID> claimed(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> claim().orElseThrow().run().id())
                .toList();
    }

    private UUID claimAndEnd() {
        ClaimedRun claim = claim().orElseThrow();
        claims().fail(claim, "ended by the test");
        return claim.run().id();
    }

    private static UUID submitUrgently(PlanningCase project) {
        RunSubmission urgent = new RunSubmission(project.projectId(), RunKind.GROOMING, "urgent", null, null, 9);
        return project.client().post("/api/v1/runs", urgent).as(Run.class).id();
    }

    private Optional<ClaimedRun> claim() {
        return claims().claimNext(WORKER);
    }

    private RunClaims claims() {
        return server.bean(RunClaims.class);
    }
}
