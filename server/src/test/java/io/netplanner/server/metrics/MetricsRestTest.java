package io.netplanner.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.run.RunKind;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.PlanningCase;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsRestTest {

    @Test
    void tellsQueueRunsPoolAndRequestsInTheTextFormat() {
        try (TestServer server = TestServer.start(TestDatabase.create(), Map.of("NETPLANNER_METRICS", "true"))) {
            PlanningCase.create(server).submit(RunKind.GROOMING);

            RestAnswer page = server.anonymous().get("/metrics").hasStatus(200);

            assertThat(page.header("Content-Type")).startsWith("text/plain");
            assertThat(page.text().lines())
                    .contains("netplanner_runs{state=\"QUEUED\"} 1", "netplanner_broker_up 0")
                    .anyMatch(line -> line.matches("netplanner_database_connections\\{what=\"idle\"} \\d+"))
                    .contains("netplanner_http_request_seconds_count{status=\"202\"} 1")
                    .allMatch(line -> line.matches("# (HELP|TYPE) .*|[a-z_]+(\\{[a-z]+=\"\\w+\"})? [-0-9.]+"));
        }
    }

    @Test
    void isNotThereUnlessItWasTurnedOn() {
        assertThat(TestServer.shared().anonymous().get("/metrics").text()).doesNotContain("netplanner_runs");
    }
}
