package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a browser is told of requests that scripts of another origin send. */
class CrossOriginTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String TOOLS = "https://tools.example.net";

    @Test
    void nobodyMayUnlessTheOperatorSaysSo() {
        RestAnswer preflight = preflight(TestServer.shared(), TOOLS);

        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(from(TestServer.shared(), TOOLS).header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void originsThatTheOperatorNamesMayWithoutWhatABrowserAddsByItself() {
        try (TestServer server = TestServer.start(
                TestDatabase.create(), Map.of("NETPLANNER_CORS_ORIGINS", TOOLS + ", http://localhost:3000"))) {
            RestAnswer preflight = preflight(server, TOOLS).hasStatus(200);

            assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(TOOLS);
            assertThat(preflight.header("Access-Control-Allow-Methods")).isEqualTo("PUT");
            assertThat(preflight.header("Access-Control-Allow-Headers")).contains("authorization", "if-match");
            assertThat(preflight.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
            RestAnswer refused = from(server, TOOLS);
            refused.refusedAs(ErrorCode.AUTH_REQUIRED);
            assertThat(refused.header("Access-Control-Allow-Origin"))
                    .as("so that the script can read why")
                    .isEqualTo(TOOLS);
            assertThat(from(server, "https://evil.example.com").header("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(preflight(server, TOOLS + ".evil.example.com").header("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void whatIsNoOriginIsToldAtTheStart() {
        assertThatThrownBy(
                        () -> TestServer.start(TestDatabase.create(), Map.of("NETPLANNER_CORS_ORIGINS", TOOLS + "/app"))
                                .close())
                .hasStackTraceContaining("which is no origin");
    }

    private static RestAnswer from(TestServer server, String origin) {
        return server.anonymous().with("Origin", origin).get(PROJECTS);
    }

    private static RestAnswer preflight(TestServer server, String origin) {
        return server.anonymous()
                .with("Origin", origin)
                .with("Access-Control-Request-Method", "PUT")
                .with("Access-Control-Request-Headers", "authorization,if-match")
                .send("OPTIONS", PROJECTS + "/00000000-0000-7000-8000-000000000001", BodyPublishers.noBody());
    }
}
