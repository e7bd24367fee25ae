package io.netplanner.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.routing.RoutingAlgorithm;
import io.netplanner.model.routing.RoutingObjective;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.run.Await;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as a person starts it: real processes, and what happens when they are shot. */
class EmbeddedProductTest {

    /** Long enough to be shot in the middle. */
    private static final int SEARCH_SECONDS = 3;

    @TempDir
    private static Path folder;

    private static StartedProduct product;
    private static RestClient client;
    private static String project;

    @BeforeAll
    static void start() {
        product = StartedProduct.start(folder.resolve("data"));
        client = product.signIn(product.printed("Password:"));
        project = product.firstProject(client);
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void plansTheSampleOfItsFirstStart() {
        Run run = ended(submit());

        assertThat(run.failureReason()).isNull();
        assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(client.get("/api/v1/runs/" + run.id() + "/result/lightpaths?limit=1")
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void runOfAKilledWorkerIsTakenUpAgain() {
        ProcessHandle worker =
                Await.until(product::findWorker, found -> found.isPresent()).orElseThrow();
        Run run = submit();
        Await.until(() -> run(run.id()), current -> current.state() == RunState.RUNNING);

        worker.destroyForcibly();

        Run taken = ended(run);
        assertThat(taken.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(taken.attempt()).isEqualTo(2);
    }

    @Test
    void killedDatabaseComesBackAndWorkGoesOn() {
        ProcessHandle killed = product.findDatabase().orElseThrow();

        killed.destroyForcibly();

        // It may be back before a request has waited long enough to be refused.
        Await.until(
                product::findDatabase,
                found -> found.isPresent() && !found.orElseThrow().equals(killed));
        int status = Await.until(() -> client.get("/api/v1/projects").status(), answered -> answered != 503);
        assertThat(status).isEqualTo(200);

        assertThat(ended(submit()).state()).isEqualTo(RunState.SUCCEEDED);
    }

    @Test
    void secondInstanceOnTheSameFolderIsRefusedInOneLine() {
        StartedProduct second = StartedProduct.launch(folder.resolve("data"), FreePort.find());

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output().strip().lines())
                .singleElement()
                .asString()
                .contains("Another NetPlanner", "http://localhost:" + product.port(), "--data");
    }

    @Test
    void portInUseIsRefusedInOneLine() {
        StartedProduct second = StartedProduct.launch(folder.resolve("other"), product.port());

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output().strip().lines())
                .singleElement()
                .asString()
                .contains("Port " + product.port(), "--port");
    }

    @Test
    void wrongPasswordIsRefused() {
        product.anonymous()
                .post(
                        "/api/v1/auth/login",
                        new io.netplanner.model.account.Credentials("planner@netplanner.local", "wrong"))
                .refusedAs(ErrorCode.AUTH_BAD_CREDENTIALS);
    }

    private static Run submit() {
        RoutingParameters routing = new RoutingParameters(
                RoutingAlgorithm.AUTO, RoutingObjective.CHANNELS, 80, null, 5, false, 1, SEARCH_SECONDS);
        RunSubmission submission = new RunSubmission(
                UUID.fromString(project), RunKind.PLAN, "plan", new RunParameters(null, routing), null);
        return client.post("/api/v1/runs", submission).as(Run.class);
    }

    private static Run run(UUID id) {
        return client.get("/api/v1/runs/" + id).as(Run.class);
    }

    private static Run ended(Run run) {
        return Await.until(() -> run(run.id()), current -> current.state().isFinal());
    }
}
