package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.platform.ErrorCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which results are removed when an operator does not want to keep them all, and which stay. */
class ResultRetentionTest extends AbstractRunTest {

    private final PlanningCase project = ring.another();
    private final ResultRetention results = server.bean(ResultRetention.class);

    @Test
    void onlyTheNewestResultsOfAProjectAreKept() {
        Run oldest = ended(project.submit(RunKind.GROOMING).id());
        Run middle = ended(project.submit(RunKind.GROOMING).id());
        Run newest = ended(project.submit(RunKind.GROOMING).id());

        results.remove(Optional.empty(), Optional.of(2));

        project.result(oldest.id(), "/grooming").refusedAs(ErrorCode.RESULT_REMOVED);
        project.result(oldest.id(), "").refusedAs(ErrorCode.RESULT_REMOVED);
        project.result(middle.id(), "/grooming").hasStatus(200);
        project.result(newest.id(), "/grooming").hasStatus(200);
        assertThat(project.run(oldest.id()).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void resultsOfAnyAgeAreRemovedByAge() {
        Run run = ended(project.submit(RunKind.GROOMING).id());

        assertThat(results.remove(Optional.of(Duration.ofDays(1)), Optional.empty()))
                .isZero();
        project.result(run.id(), "/grooming").hasStatus(200);
        assertThat(results.remove(Optional.of(Duration.ZERO), Optional.empty())).isPositive();
        project.result(run.id(), "/grooming").refusedAs(ErrorCode.RESULT_REMOVED);
    }

    @Test
    void nothingIsRemovedWhereNothingIsSaid() {
        Run run = ended(project.submit(RunKind.GROOMING).id());

        assertThat(results.remove(Optional.empty(), Optional.empty())).isZero();

        project.result(run.id(), "/grooming").hasStatus(200);
    }

    @Test
    void runWhoseResultIsGoneIsRepeatedAndNotBuiltOn() {
        Run old = ended(project.submit(RunKind.GROOMING).id());
        results.remove(Optional.of(Duration.ZERO), Optional.empty());

        RunSubmission onOld =
                new RunSubmission(project.projectId(), RunKind.ROUTING, "r", (RunParameters) null, old.id());
        assertThat(project.client()
                        .post("/api/v1/runs", onOld)
                        .refusedAs(ErrorCode.REQUEST_INVALID)
                        .issues())
                .extracting(issue -> issue.code())
                .containsExactly("RUN_BASE_UNFIT");

        Run repeated = project.client()
                .post("/api/v1/runs/" + old.id() + "/repeat", Map.of())
                .as(Run.class);
        assertThat(ended(repeated.id()).state()).isEqualTo(RunState.SUCCEEDED);
        project.result(repeated.id(), "/grooming").hasStatus(200);
    }

    @Test
    void resultThatAnUnfinishedRunBuildsOnIsKept() throws SQLException {
        Run base = ended(project.submit(RunKind.GROOMING).id());
        ended(project.submit(RunKind.GROOMING).id());
        execute("""
                insert into run (id, project_id, kind, name, state, topology_id, topology_version, traffic_id,
                    traffic_version, based_on_run_id, parameters, submitter_id, submitter_name, lease_until)
                select gen_random_uuid(), project_id, 'ROUTING', 'computes', 'RUNNING', topology_id, topology_version,
                    traffic_id, traffic_version, id, parameters, submitter_id, submitter_name, now() + interval '1 hour'
                from run where id = '%s'""".formatted(base.id()));

        results.remove(Optional.of(Duration.ZERO), Optional.of(1));

        project.result(base.id(), "/grooming").hasStatus(200);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = server.database().connect();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
