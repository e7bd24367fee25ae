package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.server.account.FirstUserSetup;
import io.netplanner.server.account.GeneratedUser;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stops a real PostgreSQL under a running server, and starts it again. */
class DatabaseAwayTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private StoppablePostgres postgres;
    private TestServer server;
    private RestClient client;

    @BeforeEach
    void start() throws IOException, SQLException {
        postgres = StoppablePostgres.start();
        server = TestServer.start(postgres.database(), Map.of("NETPLANNER_DATABASE_POOL", "3"));
        GeneratedUser user =
                server.bean(FirstUserSetup.class).createWithGeneratedPassword("admin@netplanner.test", "Administrator");
        client = server.anonymous().signIn(user.user().email(), user.password());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        postgres.close();
    }

    @Test
    void requestsAreRefusedWhileTheDatabaseIsAwayAndServedAgainAfterwards() throws IOException {
        client.get(PROJECTS).hasStatus(200);

        postgres.stop();

        RestAnswer away = client.get(PROJECTS);
        away.refusedAs(ErrorCode.DATABASE_UNAVAILABLE);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(client.get("/health").text())
                .as("told in parts to who is signed in")
                .contains("\"jdbc\":{\"name\":\"netplanner\",\"status\":\"DOWN\"");
        server.anonymous().get("/health/readiness").hasStatus(503);
        server.anonymous().get("/health/liveness").hasStatus(200);

        postgres.startAgain();

        Await.until(
                "projects are served again",
                PATIENCE,
                () -> client.get(PROJECTS).status() == 200);
        Await.until(
                "ready again",
                PATIENCE,
                () -> server.anonymous().get("/health/readiness").status() == 200);
    }
}
