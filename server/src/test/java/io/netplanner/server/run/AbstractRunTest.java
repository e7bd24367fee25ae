package io.netplanner.server.run;

import io.netplanner.model.run.Run;
import io.netplanner.server.embedded.EmbeddedBroker;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Real parts to run on: PostgreSQL, broker, worker, engine, and a project that can be planned. */
abstract class AbstractRunTest {

    private static EmbeddedBroker broker;
    static TestServer server;
    static PlanningCase ring;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start();
        server = TestServer.start(
                TestDatabase.create(), Map.of("NETPLANNER_ROLE", "all", "NETPLANNER_BROKER_URI", broker.uri()));
        ring = PlanningCase.create(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        broker.close();
    }

    static Run ended(UUID id) {
        return Await.until(() -> ring.run(id), run -> run.state().isFinal());
    }
}
