package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A routing that goes on from the result of another run. */
class ResumeRunTest extends AbstractRunTest {

    private static final int ENOUGH_CHANNELS = 80;

    @Test
    void routingGoesOnFromAPlanAndThenFromItself() {
        Run plan = ended(ring.submit(RunKind.PLAN).id());

        Run first = ended(resume(RunKind.ROUTING, plan.id(), ENOUGH_CHANNELS)
                .as(Run.class)
                .id());
        Run second = ended(resume(RunKind.ROUTING, first.id(), ENOUGH_CHANNELS)
                .as(Run.class)
                .id());

        assertThat(second.state()).as(second.failureReason()).isEqualTo(RunState.SUCCEEDED);
        assertThat(second.inputs().basedOnRunId()).isEqualTo(first.id());
        assertThat(second.parameters().resumes()).isTrue();
        assertThat(ring.result(second.id(), "/services").json().path("total").asInt())
                .isEqualTo(6);
        assertThat(routing(second).served()).isEqualTo(routing(plan).served());
        assertThat(routing(second).channelsUsed())
                .isLessThanOrEqualTo(routing(plan).channelsUsed());
    }

    @Test
    void repeatedRunGoesOnFromTheSameResult() {
        Run plan = ended(ring.submit(RunKind.PLAN).id());
        Run resumed = ended(resume(RunKind.ROUTING, plan.id(), ENOUGH_CHANNELS)
                .as(Run.class)
                .id());

        Run again = ring.client()
                .post("/api/v1/runs/" + resumed.id() + "/repeat", Map.of())
                .as(Run.class);

        assertThat(again.parameters().resumes()).isTrue();
        assertThat(again.inputs()).isEqualTo(resumed.inputs());
        assertThat(ended(again.id()).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void saysWhichRuleOfTheNewRunTheEarlierRoutingBreaks() {
        Run plan = ended(ring.submit(RunKind.PLAN).id());
        assertThat(routing(plan).highestChannel()).isGreaterThan(1);

        Run narrow = ended(resume(RunKind.ROUTING, plan.id(), 1).as(Run.class).id());

        assertThat(narrow.state()).isEqualTo(RunState.FAILED);
        assertThat(narrow.failureReason())
                .contains("earlier routing breaks a rule")
                .contains("channel");
    }

    @Test
    void groomingAloneHasNoRoutingToGoOnFrom() {
        Run grooming = ended(ring.submit(RunKind.GROOMING).id());

        assertThat(resume(RunKind.ROUTING, grooming.id(), ENOUGH_CHANNELS)
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly("RUN_BASE_UNFIT");
    }

    @Test
    void onlyARoutingGoesOn() {
        assertThat(resume(RunKind.PLAN, null, ENOUGH_CHANNELS)
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly("RUN_RESUME_NOT_WANTED");
    }

    private static RestAnswer resume(RunKind kind, @Nullable UUID base, int channels) {
        RoutingParameters greedy = new RoutingParameters(
                RoutingAlgorithm.GREEDY, RoutingObjective.CHANNELS, channels, null, 5, false, 1, 60);
        RunParameters parameters = new RunParameters(null, greedy).resumed();
        return ring.client().post("/api/v1/runs", new RunSubmission(ring.projectId(), kind, "on", parameters, base));
    }

    private static RoutingStatistics routing(Run run) {
        return ring.result(run.id(), "").as(RunResultSummary.class).routing();
    }
}
