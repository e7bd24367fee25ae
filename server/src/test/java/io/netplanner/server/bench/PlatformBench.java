package io.netplanner.server.bench;

import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.server.embedded.EmbeddedBroker;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.Await;
import io.netplanner.server.run.PlanningCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures what docs/performance.md tells of the server. Judges nothing: figures depend on the machine and its load. */
class PlatformBench {

    private static final int CLIENTS = 8;
    private static EmbeddedBroker broker;
    private static TestServer server;
    private static PlanningCase ring;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start();
        server = TestServer.start(
                TestDatabase.create(),
                Map.of(
                        "NETPLANNER_ROLE", "all",
                        "NETPLANNER_BROKER_URI", broker.uri(),
                        "NETPLANNER_WORKER_THREADS", "1",
                        "NETPLANNER_SECURITY_ACCESS_TOKEN_LIFE", "2h"));
        ring = PlanningCase.create(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        broker.close();
    }

    @Test
    void smallReads() throws Exception {
        multiplyTo(10, ended(ring.submit(RunKind.GROOMING).id()));
        String projects = "/api/v1/projects?limit=10";
        String project = ring.client().get(projects).json().at("/results/0/id").asText();
        reads("one project", load("/api/v1/projects/" + project, ""));
        Load load = load(projects, "");
        reads("ten projects", load);
        try (ComputingWorker worker = ComputingWorker.start(server, ring)) {
            long before = worker.endedRuns();
            Load.Timing busy = load.run(CLIENTS, 12_000);
            figure("ten projects, signed-in reads beside a computing worker", busy.perSecond(), "a second");
            figure("  99th percentile", busy.millis(0.99), "ms");
            figure("  runs that the worker ended meanwhile", worker.endedRuns() - before, "");
        }
    }

    /** Once warm, with the worker idle. */
    private static void reads(String what, Load load) throws Exception {
        load.run(CLIENTS, 4_000);
        Load.Timing idle = load.run(CLIENTS, 4_000);
        figure(what + ", signed-in reads, worker idle", idle.perSecond(), "a second");
        figure("  99th percentile", idle.millis(0.99), "ms");
    }

    @Test
    void submitToStart() {
        ended(ring.submit(RunKind.GROOMING).id());
        List<Double> waits = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            Run run = ended(ring.submit(RunKind.GROOMING).id());
            waits.add(Duration.between(run.submittedAt(), run.startedAt()).toNanos() / 1e6);
        }
        waits.sort(null);
        figure("submit to start on an idle worker, median", waits.get(waits.size() / 2), "ms");
        figure("  longest of " + waits.size(), waits.getLast(), "ms");
    }

    @Test
    void largeResult() throws Exception {
        UUID run = ended(ring.submit(RunKind.PLAN).id()).id();
        enlarge(run);
        for (String part : List.of("/routing", "/lightpaths?limit=100", "/lightpaths?limit=100&cursor=19000")) {
            Load load = load("/api/v1/runs/" + run + "/result" + part, "");
            load.run(1, 10);
            figure("10 MB result, " + part + ", median", load.run(1, 20).millis(0.5), "ms");
        }
        Load gzip = load("/api/v1/runs/" + run + "/result/routing", "Accept-Encoding: gzip\r\n");
        gzip.run(1, 10);
        figure("10 MB result, /routing, gzip, median", gzip.run(1, 20).millis(0.5), "ms");
    }

    @Test
    void longTables() throws Exception {
        Run run = ended(ring.submit(RunKind.GROOMING).id());
        String runs = "/api/v1/runs?limit=5&projectId=" + run.projectId();
        String projects = "/api/v1/projects?limit=5";
        multiplyTo(10, run);
        List<Double> ten = List.of(page(runs), page(projects));
        multiplyTo(10_000, run);
        List<Double> many = List.of(page(runs), page(projects));
        List<Double> deep = List.of(page(deep(runs)), page(deep(projects)));
        for (int n = 0; n < 2; n++) {
            String what = List.of("runs", "projects").get(n);
            figure("page of 5 of 10 " + what, ten.get(n), "ms");
            figure("page of 5 of 10,000 " + what, many.get(n), "ms");
            figure("  ratio", many.get(n) / ten.get(n), "");
            figure("  ratio of a page in the middle", deep.get(n) / ten.get(n), "");
        }
    }

    /** The median, once warm. */
    private static double page(String path) throws Exception {
        Load load = load(path, "");
        load.run(1, 2_000);
        return load.run(1, 1_000).millis(0.5);
    }

    /** The same list from its five thousandth row on. */
    private static String deep(String path) {
        String cursor = "";
        for (int n = 0; n < 10; n++) {
            cursor = "&cursor="
                    + ring.client()
                            .get(path.replace("limit=5", "limit=500") + cursor)
                            .json()
                            .at("/nextCursor")
                            .asText();
        }
        return path + cursor;
    }

    private static Load load(String path, String moreHeaders) {
        return new Load(server.address(), path, ring.accessToken(), moreHeaders);
    }

    private static Run ended(UUID id) {
        return Await.until(() -> ring.run(id), run -> run.state().isFinal());
    }

    private static void figure(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-60s %10.2f %s%n", name, value, unit);
    }

    /** 20,000 lightpaths, 500 bytes each. */
    private static void enlarge(UUID run) throws SQLException {
        execute("""
                insert into run_lightpath (run_id, position, search, content)
                select run_id, n, 'lp' || n, content from run_lightpath, generate_series(101, 20000) as n
                where run_id = '%s' and position = 1""".formatted(run));
        execute("""
                update run_result_part set content = cast('{"formatVersion":1,"lightpaths":[' || repeat(
                    (select cast(content as text) || ',' from run_lightpath where run_id = '%1$s' and position = 1),
                    (select 10000000 / length(cast(content as text)) from run_lightpath
                     where run_id = '%1$s' and position = 1))
                    || 'null]}' as json) where run_id = '%1$s' and part = 'routing'""".formatted(run));
        execute("analyze");
    }

    /** Copies of the run's project and of the run itself until the user has so many of each. */
    private static void multiplyTo(int count, Run run) throws SQLException {
        execute("""
                with copies as (
                    insert into project (id, owner_id, name, description, topology_id, topology_version, traffic_id,
                        traffic_version)
                    select gen_random_uuid(), owner_id, 'copy ' || n, '', topology_id, topology_version, traffic_id,
                        traffic_version
                    from project, generate_series(1, %1$d - (select count(*) from project)) as n where id = '%2$s'
                    returning id, owner_id)
                insert into project_member (project_id, user_id, relation) select id, owner_id, 'OWNER' from copies""".formatted(count, run.projectId()));
        execute("""
                insert into run (id, project_id, kind, name, state, topology_id, topology_version, traffic_id,
                    traffic_version, parameters, submitter_id, submitter_name, started_at, ended_at, attempt)
                select gen_random_uuid(), project_id, kind, 'copy ' || n, state, topology_id, topology_version,
                    traffic_id, traffic_version, parameters, submitter_id, submitter_name, started_at, ended_at, attempt
                from run, generate_series(1, %1$d - (select count(*) from run where project_id = '%2$s')) as n
                where id = '%3$s'""".formatted(count, run.projectId(), run.id()));
        execute("vacuum analyze");
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = server.database().connect();
                var one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
