package io.netplanner.server.deployed;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.server.platform.Await;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The journey of a planner through the edge: two API servers, two workers, PostgreSQL and RabbitMQ behind it. */
@Tag("deployed")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeployedJourneyTest {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    @TempDir
    static Path folder;

    private static DeployedProduct product;
    private static Web web;
    private static String projectId;
    private static String runId;

    @BeforeAll
    static void startEverything() throws IOException {
        Prerequisites.require();
        product = DeployedProduct.start(folder);
        web = Web.at(product.address());
    }

    @AfterAll
    static void stopEverything() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void theEdgeServesTheWebFrontendWithItsSecurityHeaders() throws Exception {
        HttpResponse<String> page = web.get("/runs/some/deep/link");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<div id=\"root\"");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(web.get("/assets/missing.js").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void nothingIsOpenWithoutSigningIn() throws Exception {
        assertThat(web.get("/api/v1/projects").statusCode()).isEqualTo(401);
        assertThat(web.post("/api/v1/runs", "{}").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(3)
    void theOperatorsTokenMakesTheFirstUser() throws Exception {
        String user = Documents.firstUser(DeployedProduct.SETUP_TOKEN);

        HttpResponse<String> answer = web.post("/api/v1/auth/setup", user);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        web = web.withToken(Json.read(answer.body()).get("accessToken").asText());
        assertThat(web.get("/api/v1/users/me").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void workbooksBecomeAProject() throws Exception {
        String topology = imported("/api/v1/topologies/import", "topology.xlsx");
        String traffic = imported("/api/v1/traffic-matrices/import", "traffic.xlsx");

        HttpResponse<String> answer = web.post("/api/v1/projects", Documents.project(topology, traffic));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        projectId = Json.read(answer.body()).get("id").asText();
    }

    @Test
    @Order(5)
    void aRunIsPlannedAndItsEventsPassTheEdgeAsTheyCome() throws Exception {
        HttpResponse<String> accepted = web.post("/api/v1/runs", Documents.run(projectId));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        runId = Json.read(accepted.body()).get("id").asText();

        List<String> events = eventsOf(runId);

        assertThat(events).startsWith("snapshot").endsWith("end");
        assertThat(stateOf(runId)).isEqualTo("SUCCEEDED");
    }

    @Test
    @Order(6)
    void theResultIsServedCompressed() throws Exception {
        HttpResponse<String> routing = web.get("/api/v1/runs/" + runId + "/result/routing");
        assertThat(routing.statusCode()).isEqualTo(200);
        assertThat(Json.read(routing.body()).get("lightpaths")).isNotEmpty();

        assertThat(web.compressed("/api/v1/runs/" + runId + "/result/routing")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    @Order(7)
    void anUploadBeyondTheLimitIsRefusedInTheWordsOfTheInterface() throws Exception {
        HttpResponse<String> answer = web.upload("/api/v1/topologies/import", "large.xlsx", new byte[65 * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.read(answer.body()).get("code").asText()).isEqualTo("TOO_LARGE");
    }

    @Test
    @Order(7)
    void addressBeyondTheLimitIsRefusedInTheWordsOfTheInterface() throws Exception {
        HttpResponse<String> answer = web.get("/api/v1/projects?cursor=" + "x".repeat(40_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.read(answer.body()).get("code").asText()).isEqualTo("REQUEST_MALFORMED");
    }

    @Test
    @Order(7)
    void answersOfTheServersCarryEachSecurityHeaderOnce() throws Exception {
        HttpResponse<String> answer = web.get("/api/v1/projects");

        for (String header : List.of("Content-Security-Policy", "X-Frame-Options", "X-Content-Type-Options")) {
            assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
        }
    }

    @Test
    @Order(8)
    void workGoesOnWhenAnApiServerAndAWorkerAreKilled() throws Exception {
        product.apiServers().getFirst().kill();
        product.workers().getFirst().kill();

        for (int n = 0; n < 10; n++) {
            assertThat(web.get("/api/v1/projects").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> accepted = web.post("/api/v1/runs", Documents.run(projectId));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String another = Json.read(accepted.body()).get("id").asText();
        Await.until(
                "the other worker finished the run",
                LIMIT,
                () -> stateOf(another).equals("SUCCEEDED"));
    }

    @Test
    @Order(9)
    void whenNoServerIsLeftTheEdgeSaysSo() throws Exception {
        product.apiServers().forEach(Replica::kill);

        HttpResponse<String> answer = web.get("/api/v1/projects");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Json.read(answer.body()).get("code").asText()).isEqualTo("SERVER_UNAVAILABLE");
    }

    private static String imported(String path, String workbook) throws Exception {
        HttpResponse<String> answer = web.upload(path, workbook, Documents.sample(workbook));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.read(answer.body()).at("/version/id").asText();
    }

    private static String stateOf(String run) throws Exception {
        return Json.read(web.get("/api/v1/runs/" + run).body()).get("state").asText();
    }

    /** The names of the events, until the server ends the stream. */
    private static List<String> eventsOf(String run) throws Exception {
        List<String> names = new ArrayList<>();
        HttpResponse<java.io.InputStream> stream = web.stream("/api/v1/runs/" + run + "/events");
        assertThat(stream.headers().firstValue("Content-Encoding")).isEmpty();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    names.add(line.substring("event:".length()).strip());
                }
                if (line.startsWith("event:") && names.getLast().equals("end")) {
                    break;
                }
            }
        }
        return names;
    }
}
