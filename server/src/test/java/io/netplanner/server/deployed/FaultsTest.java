package io.netplanner.server.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.server.platform.Await;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs under load while everything that can die does. Short by itself; {@code ./netplanner faults} makes it long, by the
 * properties {@code faults.runs}, {@code faults.clients}, {@code faults.outage} (seconds) and {@code faults.seed}.
 */
@Tag("deployed")
class FaultsTest {

    private static final int RUNS = Integer.getInteger("faults.runs", 60);
    private static final int CLIENTS = Integer.getInteger("faults.clients", 6);
    private static final int OUTAGE_SECONDS = Integer.getInteger("faults.outage", 4);
    private static final long SEED = Long.getLong("faults.seed", 1);
    /** Far more than it takes: a slow machine is no fault. */
    private static final Duration LIMIT = Duration.ofMinutes(12).plusSeconds(2L * RUNS);

    private static final Map<String, String> SETTINGS = Map.of(
            "NETPLANNER_RUNS_LEASE", "5s",
            "NETPLANNER_RUNS_SWEEP", "500ms",
            "NETPLANNER_RUNS_LOST_BELL", "3s",
            "NETPLANNER_RUNS_LIMITS_QUEUED_PER_USER", "100000",
            "NETPLANNER_RUNS_LIMITS_QUEUED_PER_PROJECT", "100000",
            "NETPLANNER_SECURITY_ACCESS_TOKEN_LIFE", "2h");

    @TempDir
    Path folder;

    @Test
    void noAnsweredSubmissionIsLostAndNoResultStoredTwiceOrHalf() throws Exception {
        Prerequisites.require();
        long start = System.nanoTime();
        try (DeployedProduct product = DeployedProduct.start(folder, SETTINGS)) {
            Web web = signIn(Web.at(product.address()));
            try (Submitters submitters = new Submitters(web, projects(web), CLIENTS, RUNS)) {
                Faults faults = new Faults(
                        product, SEED, Duration.ofSeconds(OUTAGE_SECONDS), () -> submitters.awaitFlow(LIMIT));
                do {
                    faults.round();
                } while (submitters.answered().size() < RUNS * 9 / 10);
                submitters.awaitAll(LIMIT);
                StoredRuns stored = new StoredRuns(product.database());
                Await.until("every run has ended", LIMIT, () -> stored.unfinished() == 0);
                new FaultsReport(faults, submitters, stored, Duration.ofNanos(System.nanoTime() - start)).write();

                assertThat(stored.idsByKey()).isEqualTo(submitters.answered());
                assertThat(stored.breaches()).isEmpty();
                Await.until("unreadable messages are put aside", LIMIT, () -> deadLetters(web) == faults.poisoned());
            }
        }
    }

    private static int deadLetters(Web web) throws IOException, InterruptedException {
        return Json.read(web.get("/health").body())
                .at("/details/queue/details/deadLetters")
                .asInt(-1);
    }

    private static Web signIn(Web web) throws IOException, InterruptedException {
        HttpResponse<String> answer = web.post("/api/v1/auth/setup", Documents.firstUser(DeployedProduct.SETUP_TOKEN));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return web.withToken(Json.read(answer.body()).get("accessToken").asText());
    }

    /** Mostly small ones; every fifth takes long enough to be hit while it computes. */
    private static List<String> projects(Web web) throws IOException, InterruptedException {
        String small = project(web, Documents.RING, Documents.RING_TRAFFIC);
        String large =
                project(web, Repository.read("docs/sample/topology.json"), Repository.read("docs/sample/traffic.json"));
        return List.of(small, small, large, small, small);
    }

    private static String project(Web web, String network, String demands) throws IOException, InterruptedException {
        String topology = imported(web, "/api/v1/topologies/import", network);
        String traffic = imported(web, "/api/v1/traffic-matrices/import", demands);
        HttpResponse<String> answer = web.post("/api/v1/projects", Documents.project(topology, traffic));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer.body()).get("id").asText();
    }

    private static String imported(Web web, String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = web.upload(path, "ring.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer.body()).at("/version/id").asText();
    }
}
