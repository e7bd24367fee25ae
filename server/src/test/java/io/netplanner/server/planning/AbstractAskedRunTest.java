package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.run.RunState;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.Await;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a run that a planner cancels, or asks for what it has found so far. */
abstract class AbstractAskedRunTest extends AbstractQueueCase {

    @Test
    void waitingRunIsCancelledAtOnceAndNeverComputed() {
        GatedPlanner gate = worker(Map.of()).gate();
        Run first = ring().submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);
        Run waiting = ring().submit(RunKind.GROOMING);

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
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);

        assertThat(cancel(run).cancelRequested()).isTrue();

        assertThat(ended(run).state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void runGivesWhatItHasFoundWhicheverServerIsAskedAndWhicheverWorkerHasIt() {
        TestServer other = otherApiServer(Map.of());
        GatedPlanner first = worker(Map.of()).gate();
        GatedPlanner second = worker(Map.of()).gate();
        Run one = ring().submit(RunKind.PLAN);
        Run two = ring().submit(RunKind.PLAN);
        Await.until(() -> first.started() * second.started(), product -> product == 1);

        Run asked = finish(other, one).as(Run.class);

        assertThat(asked.finishRequested()).isTrue();
        assertThat(ended(one).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(warningsOf(one)).contains("RUN_FINISHED_EARLY");
        assertThat(ring().result(one.id(), "/routing").status()).isEqualTo(200);
        assertThat(ring().run(two.id()).state()).isEqualTo(RunState.RUNNING);
        assertThat(ring().run(two.id()).finishRequested()).isFalse();
    }

    @Test
    void askingTwiceForWhatIsFoundIsAskingOnce() {
        GatedPlanner gate = worker(Map.of()).gate();
        gate.turnDeaf();
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);

        finish(api(), run).hasStatus(202);
        finish(api(), run).hasStatus(202);
        gate.open();

        assertThat(eventsOf(run)).containsOnlyOnce("FINISH_REQUESTED");
        assertThat(ring().client()
                        .get("/api/v1/audit?objectId=" + run.id())
                        .json()
                        .findValuesAsText("action"))
                .containsExactly("FINISHED", "SUBMITTED");
    }

    @Test
    void waitingRunThatIsAskedForWhatItFindsIsStillComputed() {
        Run run = ring().submit(RunKind.GROOMING);
        assertThat(finish(api(), run).as(Run.class).state()).isEqualTo(RunState.QUEUED);

        worker(Map.of());

        assertThat(ended(run).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(warningsOf(run)).contains("RUN_FINISHED_EARLY");
    }

    @Test
    void runWhoseWorkerIsLostStillGivesWhatTheNextOneFinds() {
        TestWorker stopped = worker(SILENT);
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(stopped.gate()::started, count -> count == 1);
        finish(api(), run).hasStatus(202);

        stopped.close();
        worker(Map.of());

        assertThat(ended(run).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(warningsOf(run)).contains("RUN_FINISHED_EARLY");
    }

    @Test
    void cancellingOutweighsTheWishForWhatIsFound() {
        GatedPlanner gate = worker(Map.of()).gate();
        gate.turnDeaf();
        Run run = ring().submit(RunKind.GROOMING);
        Await.until(gate::started, count -> count == 1);
        finish(api(), run).hasStatus(202);
        cancel(run);

        assertThat(finish(api(), run).refusedAs(ErrorCode.CONFLICT).detail())
                .contains(run.name())
                .contains("being cancelled");
        gate.open();
    }

    @Test
    void endedRunHasNothingLeftToFind() {
        worker(Map.of()).gate().open();
        Run run = ended(ring().submit(RunKind.GROOMING));

        assertThat(finish(api(), run).refusedAs(ErrorCode.RUN_FINAL).detail())
                .contains(run.name())
                .contains("SUCCEEDED");
        assertThat(ring().run(run.id())).isEqualTo(run);
    }

    private RestAnswer finish(TestServer server, Run run) {
        return server.anonymous().bearing(ring().accessToken()).post("/api/v1/runs/" + run.id() + "/finish", Map.of());
    }

    private Iterable<String> warningsOf(Run run) {
        return ring().result(run.id(), "").as(RunResultSummary.class).warnings().stream()
                .map(Issue::code)
                .toList();
    }

    private Iterable<String> eventsOf(Run run) {
        return ring().client().get("/api/v1/runs/" + run.id() + "/log").json().findValuesAsText("event");
    }
}
