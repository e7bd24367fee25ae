package io.netplanner.server.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.run.Run;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a script writes by hand. */
class RunFormTest {

    private static TestServer server;
    private static PlanningCase ring;

    @BeforeAll
    static void start() {
        server = TestServer.start(TestDatabase.create(), Map.of("NETPLANNER_ROLE", "api"));
        ring = PlanningCase.create(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatIsLeftOutOfAPartTakesItsDefaultAndIsTold() {
        Run run = submit("{\"algorithm\": \"local-search\", \"timeLimitSeconds\": 5}")
                .hasStatus(202)
                .as(Run.class);

        RoutingParameters routing = run.parameters().routing();
        assertThat(routing.algorithm()).isEqualTo(RoutingAlgorithm.LOCAL_SEARCH);
        assertThat(routing.timeLimitSeconds()).isEqualTo(5);
        assertThat(routing.objective()).isEqualTo(RoutingParameters.DEFAULTS.objective());
        assertThat(routing.channels()).isEqualTo(RoutingParameters.DEFAULTS.channels());
    }

    @Test
    void nullIsRefusedInWordsAndWithItsPlace() {
        assertThat(submit("{\"channels\": null}")
                        .refusedAs(ErrorCode.REQUEST_MALFORMED)
                        .issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.pointer()).isEqualTo("/parameters/routing/channels");
                    assertThat(issue.message()).startsWith("This is absent or null; expected a whole number (line 1");
                });
    }

    private static RestAnswer submit(String routing) {
        return ring.client().sendJson("POST", "/api/v1/runs", """
                {"projectId": "%s", "kind": "PLAN", "name": "by hand", "parameters": {"routing": %s}}
                """.formatted(ring.projectId(), routing)
                .strip());
    }
}
