package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a web frontend in a folder and a small upload limit, as an operator would set them. */
class OperatorSettingsTest {

    private static final String PAGE = "<!doctype html><title>NetPlanner</title>";
    private static final String SCRIPT = "console.log('a script that is long enough to be compressed');\n".repeat(100);

    @TempDir
    static Path folder;

    private static TestServer server;

    private final RestClient client = server.anonymous();

    @BeforeAll
    static void start() throws IOException {
        Path web = Files.createDirectories(folder.resolve("web"));
        Files.createDirectories(web.resolve("assets"));
        Files.writeString(web.resolve("index.html"), PAGE);
        Files.writeString(web.resolve("assets/app-1a2b3c.js"), SCRIPT);
        Files.writeString(folder.resolve("secret.txt"), "not for the web");
        server = TestServer.start(
                TestDatabase.create(),
                Map.of("NETPLANNER_WEB_DIR", web.toString(), "NETPLANNER_UPLOAD_LIMIT", "200KB"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyViewOfTheFrontendIsThePageItself() {
        for (String path : new String[] {"/", "/projects", "/projects/1/runs/2", "/setup?token=x"}) {
            RestAnswer answer = client.get(path).hasStatus(200);

            assertThat(answer.text()).as(path).isEqualTo(PAGE);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        }
    }

    @Test
    void filesNamedAfterTheirContentAreKeptForEver() {
        RestAnswer script = client.get("/assets/app-1a2b3c.js").hasStatus(200);

        assertThat(script.text()).isEqualTo(SCRIPT);
        assertThat(script.header("Content-Type")).contains("javascript");
        assertThat(script.header("Cache-Control")).contains("immutable");
    }

    @Test
    void filesAreCompressedForThoseWhoAcceptIt() {
        RestAnswer script = client.with("Accept-Encoding", "gzip").get("/assets/app-1a2b3c.js");

        assertThat(script.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(script.response().body().length).isLessThan(SCRIPT.length() / 10);
    }

    @Test
    void missingFileIsNotThePage() {
        client.get("/assets/app-old.js").refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void nothingOutsideTheFolderIsServed() {
        for (String path : new String[] {"/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt", "/%2e%2e/secret.txt"}) {
            assertThat(client.get(path).text()).as(path).doesNotContain("not for the web");
        }
    }

    @Test
    void bodyAboveTheLimitIsRefused() {
        String tooLong = "{\"email\":\"" + "x".repeat(300_000) + "\",\"password\":\"\"}";

        client.sendJson("POST", "/api/v1/auth/login", tooLong).refusedAs(ErrorCode.TOO_LARGE);
    }

    @Test
    void jsonOfHostileDepthIsRefused() {
        String deep = "{\"email\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        client.sendJson("POST", "/api/v1/auth/login", deep).refusedAs(ErrorCode.REQUEST_MALFORMED);
    }

    @Test
    void bodyThatIsNotWhatIsExpectedIsRefusedWithItsPlace() {
        String login = "/api/v1/auth/login";

        client.sendJson("POST", login, "{").refusedAs(ErrorCode.REQUEST_MALFORMED);
        client.sendJson("POST", login, "").refusedAs(ErrorCode.REQUEST_MALFORMED);
        assertThat(client.sendJson("POST", login, "{\"emial\":\"x\"}")
                        .refusedAs(ErrorCode.REQUEST_MALFORMED)
                        .issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.pointer()).isEqualTo("/emial");
                    assertThat(issue.message()).doesNotContain("io.netplanner");
                });
        client.with("Content-Type", "text/plain")
                .send("POST", login, java.net.http.HttpRequest.BodyPublishers.ofString("x"))
                .refusedAs(ErrorCode.MEDIA_TYPE_UNSUPPORTED);
        client.delete(login).refusedAs(ErrorCode.METHOD_NOT_ALLOWED);
    }

    @Test
    void interfaceCanBeBrowsedWithNothingFromElsewhere() {
        String page = client.get("/openapi").hasStatus(200).text();

        assertThat(page).doesNotContain("http:", "https:");
        for (String part : new String[] {"swagger-ui.css", "swagger-ui-bundle.js", "page.js", "favicon-32x32.png"}) {
            assertThat(page).contains("/openapi/" + part);
            client.get("/openapi/" + part).hasStatus(200);
        }
        // as the page asks, as a program may ask, as curl asks
        for (String accepted : new String[] {"application/json, application/yaml", "application/yaml", "*/*"}) {
            assertThat(client.with("Accept", accepted)
                            .get("/openapi/netplanner.yml")
                            .hasStatus(200)
                            .text())
                    .startsWith("openapi: 3.1");
        }
        client.get("/openapi/pom.properties").refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void healthIsToldWithoutDetailsToStrangers() {
        assertThat(client.get("/health").hasStatus(200).json().get("status").asText())
                .isEqualTo("UP");
        assertThat(client.get("/health/readiness").hasStatus(200).text()).doesNotContain("jdbc");
    }
}
