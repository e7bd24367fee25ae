package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.platform.Json;
import io.netplanner.server.project.ProjectService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A search that would go on for a day gives what it has found, in the middle of an integer program. */
class FinishRunTest extends AbstractRunTest {

    private static final Path SAMPLE = Path.of("../docs/sample");
    private static final int A_DAY_SECONDS = 86_400;

    @Test
    void searchOfADayEndsWithTheBestFoundAndItsBound() throws IOException {
        Run run = ring.client()
                .post("/api/v1/runs", new RunSubmission(sample(), RunKind.PLAN, "long", integerProgram(), null))
                .as(Run.class);
        Await.until(() -> ring.run(run.id()), FinishRunTest::isSearching);

        ring.client().post("/api/v1/runs/" + run.id() + "/finish", Map.of()).hasStatus(202);

        assertThat(ended(run.id()).state()).isEqualTo(RunState.SUCCEEDED);
        RunResultSummary summary = ring.result(run.id(), "").as(RunResultSummary.class);
        assertThat(summary.warnings()).extracting(Issue::code).contains("RUN_FINISHED_EARLY");
        assertThat(summary.routing().served()).isPositive();
        assertThat(summary.routing().unserved()).isZero();
        assertThat(ring.result(run.id(), "/transmission").status()).isEqualTo(200);
    }

    /** The first answer is told of, and the search goes on from it. */
    private static boolean isSearching(Run run) {
        assertThat(run.state().isFinal()).as("ended by itself").isFalse();
        return run.progress().stage().equals("program") && run.progress().bestObjective() != null;
    }

    private static RunParameters integerProgram() {
        return new RunParameters(
                null,
                new RoutingParameters(
                        RoutingAlgorithm.ILP, RoutingObjective.CHANNELS, 80, null, 5, false, 1, A_DAY_SECONDS));
    }

    private static UUID sample() throws IOException {
        VersionRef topology = stored(InputKind.TOPOLOGY, "topology.json", DocumentReaders.topology(UnknownKeys.REFUSE));
        VersionRef traffic = stored(
                InputKind.TRAFFIC_MATRIX,
                "traffic.json",
                DocumentReaders.traffic(UnknownKeys.REFUSE, null, DefaultCatalogue.get()));
        return server.bean(ProjectService.class)
                .create(ring.owner(), new ProjectDraft("sample", "", topology, traffic))
                .id();
    }

    private static VersionRef stored(InputKind kind, String file, DocumentReader<?> reader) throws IOException {
        Object document = reader.read(Files.readAllBytes(SAMPLE.resolve(file))).get();
        NewVersion version = new NewVersion(file, file, "", file, Json.write(document), List.of());
        return PlanningCase.store(server, ring.owner(), kind, version);
    }
}
