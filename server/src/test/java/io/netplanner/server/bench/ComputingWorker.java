package io.netplanner.server.bench;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.project.ProjectService;
import io.netplanner.server.run.Await;
import io.netplanner.server.run.PlanningCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A worker that plans the sample again and again, until it is closed. */
final class ComputingWorker implements AutoCloseable {

    private static final int RUNS = 100;

    private final PlanningCase user;
    private final List<UUID> runs = new ArrayList<>();

    private ComputingWorker(PlanningCase user) {
        this.user = user;
    }

    /** Returns once the worker computes. */
    static ComputingWorker start(TestServer server, PlanningCase user) {
        VersionRef topology =
                PlanningCase.store(server, user.owner(), InputKind.TOPOLOGY, version(SampleNetwork.topology()));
        VersionRef traffic =
                PlanningCase.store(server, user.owner(), InputKind.TRAFFIC_MATRIX, version(SampleNetwork.traffic()));
        UUID project = server.bean(ProjectService.class)
                .create(user.owner(), new ProjectDraft("sample", "", topology, traffic))
                .id();
        RunParameters thorough =
                new RunParameters(new GroomingParameters(GroomingAlgorithm.INTERMEDIATE, 0, 100, 1, 60), null);
        ComputingWorker worker = new ComputingWorker(user);
        for (int n = 0; n < RUNS; n++) {
            RunSubmission plan = new RunSubmission(project, RunKind.PLAN, "load", thorough, null);
            worker.runs.add(
                    user.client().post("/api/v1/runs", plan).as(Run.class).id());
        }
        Await.until(() -> user.run(worker.runs.getFirst()), run -> run.state() != RunState.QUEUED);
        return worker;
    }

    /** How many runs it has ended. What was measured would not be what was wanted if all had. */
    long endedRuns() {
        long ended = runs.stream().filter(id -> user.run(id).state().isFinal()).count();
        if (ended == RUNS) {
            throw new IllegalStateException("the worker has run out of work: submit more");
        }
        return ended;
    }

    @Override
    public void close() {
        runs.forEach(id -> user.client().post("/api/v1/runs/" + id + "/cancel", Map.of()));
        runs.forEach(id -> Await.until(() -> user.run(id), run -> run.state().isFinal()));
    }

    private static NewVersion version(Object content) {
        return new NewVersion("sample", "sample", "", "", Json.write(content), List.of());
    }
}
