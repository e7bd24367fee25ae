package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A planner's way from the form to the stored result. */
class RunJourneyTest extends AbstractRunTest {

    @Test
    void planIsGroomedRoutedCheckedAndStoredByPart() {
        Run run = ended(ring.submit(RunKind.PLAN).id());

        assertThat(run.failureReason()).isNull();
        assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(run.attempt()).isEqualTo(1);
        assertThat(run.progress().fraction()).isEqualTo(1);
        GroomingResult grooming = ring.result(run.id(), "/grooming").as(GroomingResult.class);
        RoutingResult routing = ring.result(run.id(), "/routing").as(RoutingResult.class);
        assertThat(grooming.lightpaths()).hasSize(3);
        assertThat(routing.lightpaths()).hasSize(3);
        assertThat(routing.unserved()).isEmpty();
        JsonNode summary = ring.result(run.id(), "").json();
        assertThat(summary.path("routing").path("served").asInt()).isEqualTo(3);
        assertThat(summary.path("grooming").path("lightpaths").asInt()).isEqualTo(3);
    }

    @Test
    void routingBuildsOnAnEarlierGrooming() {
        Run grooming = ended(ring.submit(RunKind.GROOMING).id());
        Run routing = ring.client()
                .post("/api/v1/runs", new RunSubmission(ring.projectId(), RunKind.ROUTING, "r", null, grooming.id()))
                .as(Run.class);

        assertThat(ended(routing.id()).state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(routing.inputs().basedOnRunId()).isEqualTo(grooming.id());
        ring.result(grooming.id(), "/routing").refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void lightNeedsARouting() {
        Run grooming = ended(ring.submit(RunKind.GROOMING).id());
        RunSubmission wrong = new RunSubmission(ring.projectId(), RunKind.TRANSMISSION, "wrong", null, grooming.id());

        assertThat(ring.client()
                        .post("/api/v1/runs", wrong)
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly("RUN_BASE_UNFIT");
    }

    @Test
    void everyFaultOfTheFormIsNamedAtOnce() {
        RestAnswer answer = ring.client().sendJson("POST", "/api/v1/runs", """
                        {"projectId": "%s", "name": "x", "kind": "ROUTING",
                         "parameters": {"routing": {"algorithm": "auto", "objective": "channels", "channels": 0,
                           "routesPerRequest": 0, "oneWavelength": false, "seed": 1, "timeLimitSeconds": 0}}}""".formatted(ring.projectId()));

        assertThat(answer.refusedAs(ErrorCode.REQUEST_INVALID).issues())
                .extracting(issue -> issue.pointer())
                .contains(
                        "/parameters/routing/channels",
                        "/parameters/routing/routesPerRequest",
                        "/parameters/routing/timeLimitSeconds");
    }

    @Test
    void sameIdempotencyKeyAnswersTheSameRun() {
        var client = ring.client().with("Idempotency-Key", UUID.randomUUID().toString());

        RestAnswer first =
                client.post("/api/v1/runs", ring.submission(RunKind.GROOMING)).hasStatus(202);
        RestAnswer second =
                client.post("/api/v1/runs", ring.submission(RunKind.GROOMING)).hasStatus(202);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void sameIdempotencyKeyWithOtherContentIsRefused() {
        var client = ring.client().with("Idempotency-Key", UUID.randomUUID().toString());
        Run first =
                client.post("/api/v1/runs", ring.submission(RunKind.GROOMING)).as(Run.class);

        assertThat(client.post("/api/v1/runs", ring.submission(RunKind.PLAN))
                        .refusedAs(ErrorCode.IDEMPOTENCY_KEY_REUSED)
                        .detail())
                .contains(first.name());
        client.post("/api/v1/runs/" + first.id() + "/repeat", Map.of()).refusedAs(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void sameIdempotencyKeyRepeatsARunOnce() {
        Run run = ended(ring.submit(RunKind.GROOMING).id());
        var client = ring.client().with("Idempotency-Key", UUID.randomUUID().toString());

        Run first =
                client.post("/api/v1/runs/" + run.id() + "/repeat", Map.of()).as(Run.class);
        Run second =
                client.post("/api/v1/runs/" + run.id() + "/repeat", Map.of()).as(Run.class);

        assertThat(first.id()).isNotEqualTo(run.id());
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void repeatedSubmissionIsAnsweredThoughTheProjectHasChanged() {
        PlanningCase other = ring.another();
        var client = other.client().with("Idempotency-Key", "once");
        Run first =
                client.post("/api/v1/runs", other.submission(RunKind.GROOMING)).as(Run.class);

        other.unbind();

        assertThat(client.post("/api/v1/runs", other.submission(RunKind.GROOMING))
                        .as(Run.class)
                        .id())
                .isEqualTo(first.id());
        other.client().post("/api/v1/runs", other.submission(RunKind.GROOMING)).refusedAs(ErrorCode.REQUEST_INVALID);
    }

    @Test
    void endedRunCannotBeCancelledButRepeated() {
        Run run = ended(ring.submit(RunKind.GROOMING).id());

        ring.client().post("/api/v1/runs/" + run.id() + "/cancel", Map.of()).refusedAs(ErrorCode.RUN_FINAL);
        Run repeated = ring.client()
                .post("/api/v1/runs/" + run.id() + "/repeat", Map.of())
                .as(Run.class);

        assertThat(repeated.id()).isNotEqualTo(run.id());
        assertThat(repeated.inputs()).isEqualTo(run.inputs());
        assertThat(repeated.parameters()).isEqualTo(run.parameters());
    }

    @Test
    void newVersionOfAnInputMakesOlderRunsStale() {
        PlanningCase other = ring.another();
        Run run = ended(other.submit(RunKind.GROOMING).id());
        assertThat(run.stale()).isFalse();

        other.editTopology();

        assertThat(other.run(run.id()).stale()).isTrue();
    }

    @Test
    void runUsesTheClustersAndTheCatalogueThatTheProjectBinds() {
        PlanningCase other = ring.another();
        VersionRef clusters = PlanningCase.store(server, other.owner(), InputKind.CLUSTERS, PlanningCase.clusters());
        VersionRef catalogue = PlanningCase.store(server, other.owner(), InputKind.CATALOGUE, PlanningCase.catalogue());
        other.bind(clusters, catalogue);
        Run plain = ended(ring.submit(RunKind.GROOMING).id());

        Run clustered = ended(other.submitClustered().id());

        assertThat(clustered.state()).as(clustered.failureReason()).isEqualTo(RunState.SUCCEEDED);
        assertThat(clustered.inputs().clusters()).isEqualTo(clusters);
        assertThat(clustered.inputs().catalogue()).isEqualTo(catalogue);
        GroomingResult split = other.result(clustered.id(), "/grooming").as(GroomingResult.class);
        GroomingResult whole = ring.result(plain.id(), "/grooming").as(GroomingResult.class);
        assertThat(split.paths())
                .as("the demand of the subnode goes by way of its gateway")
                .anySatisfy(path -> assertThat(path.lightpathIds()).hasSize(2));
        assertThat(whole.paths())
                .allSatisfy(path -> assertThat(path.lightpathIds()).hasSize(1));
        server.bean(InputService.class)
                .addVersion(other.owner(), InputKind.CLUSTERS, clusters.id(), 1, PlanningCase.clusters());
        assertThat(other.run(clustered.id()).stale()).isTrue();
    }

    @Test
    void runOfAStrangerIsNotFound() {
        ring.client().get("/api/v1/runs/" + UUID.randomUUID()).refusedAs(ErrorCode.NOT_FOUND);
        server.anonymous().get("/api/v1/runs").refusedAs(ErrorCode.AUTH_REQUIRED);
    }
}
