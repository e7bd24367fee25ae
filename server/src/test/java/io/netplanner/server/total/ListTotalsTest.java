package io.netplanner.server.total;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectCopy;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.PlanningCase;
import io.netplanner.server.total.internal.TotalFolding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No worker runs here, so that runs stay in the state that the test gives them. */
class ListTotalsTest {

    private static TestServer server;
    private static PlanningCase ring;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestDatabase.create(), Map.of());
        ring = PlanningCase.create(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void deletedProjectsAreCountedAmongTheDeleted() throws SQLException {
        long live = total("/api/v1/projects?limit=1");
        long deleted = total("/api/v1/projects?limit=1&deleted=true");
        List<Project> copies = Stream.generate(ListTotalsTest::copy).limit(5).toList();
        copies.subList(0, 3).forEach(ListTotalsTest::delete);
        undelete(copies.getFirst());

        assertThat(total("/api/v1/projects?limit=1")).isEqualTo(live + 3);
        assertThat(total("/api/v1/projects?limit=1&deleted=true")).isEqualTo(deleted + 2);
        assertThat(wrongTotals()).isEmpty();
    }

    @Test
    void runsAreCountedInTheStateThatTheyAreIn() throws SQLException {
        PlanningCase other = ring.another();
        String runs = "/api/v1/runs?limit=1&projectId=" + other.projectId();
        List<Run> submitted =
                Stream.generate(() -> other.submit(RunKind.GROOMING)).limit(4).toList();
        other.client().post("/api/v1/runs/" + submitted.getFirst().id() + "/cancel", Map.of());

        assertThat(total(runs)).isEqualTo(4);
        assertThat(total(runs + "&state=" + RunState.QUEUED)).isEqualTo(3);
        server.bean(TotalFolding.class).fold();
        assertThat(changesLeft()).isZero();
        assertThat(total(runs)).isEqualTo(4);
        assertThat(total(runs + "&state=" + RunState.QUEUED)).isEqualTo(3);
        assertThat(wrongTotals()).isEmpty();
    }

    @Test
    void totalsStayRightWhenManyWriteAtOnceAndTotalsAreFoldedMeanwhile() throws Exception {
        Project shared = copy();
        List<Callable<Void>> writers = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            writers.add(repeatedly(() -> ring.submit(RunKind.GROOMING)));
            writers.add(repeatedly(() -> delete(copy())));
            writers.add(repeatedly(() -> copyOf(shared)));
        }
        writers.add(repeatedly(() -> {
            delete(shared);
            undelete(shared);
        }));
        writers.add(repeatedly(() -> server.bean(TotalFolding.class).fold()));
        try (ExecutorService pool = Executors.newFixedThreadPool(writers.size())) {
            for (Future<Void> writer : pool.invokeAll(writers)) {
                writer.get();
            }
        }
        assertThat(wrongTotals()).isEmpty();
    }

    private static Callable<Void> repeatedly(Runnable action) {
        return () -> {
            IntStream.range(0, 8).forEach(n -> action.run());
            return null;
        };
    }

    private static Project copy() {
        return ring.client()
                .post("/api/v1/projects/" + ring.projectId() + "/copy", new ProjectCopy(null))
                .as(Project.class);
    }

    /** May find the project deleted at this moment. */
    private static void copyOf(Project project) {
        ring.client().post("/api/v1/projects/" + project.id() + "/copy", new ProjectCopy(null));
    }

    private static void delete(Project project) {
        ring.client().delete("/api/v1/projects/" + project.id()).hasStatus(204);
    }

    private static void undelete(Project project) {
        ring.client()
                .post("/api/v1/projects/" + project.id() + "/undelete", Map.of())
                .hasStatus(200);
    }

    private static long total(String path) {
        return ring.client().get(path).json().at("/total").asLong();
    }

    private static long changesLeft() throws SQLException {
        try (var connection = server.database().connect();
                var rows = connection.createStatement().executeQuery("select count(*) from list_total_change")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> wrongTotals() throws SQLException {
        try (var connection = server.database().connect()) {
            return WrongTotals.in(connection);
        }
    }
}
