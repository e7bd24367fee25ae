package io.netplanner.server.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunState;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.platform.Await;
import io.netplanner.server.platform.Multipart;
import io.netplanner.server.platform.RestClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that eats all the memory of its worker, and the run that waits behind it. */
class WorkerMemoryTest {

    /** A few times what the small run takes, a small part of what the large one would. */
    private static final String SMALL_HEAP = " -Xmx64m";

    private static final int DEMANDS = 20_000;

    /** Workers start and die three times in between; a slow machine is no fault. */
    private static final Duration LIMIT = Duration.ofMinutes(15);

    @TempDir
    private Path folder;

    @Test
    void runThatEatsMemoryFailsAfterItsAttemptsAndTheQueueGoesOn() {
        Map<String, String> options =
                Map.of(WorkerOptions.VARIABLE, String.join(" ", WorkerOptions.DEFAULTS) + SMALL_HEAP);
        try (StartedProduct product = StartedProduct.start(folder.resolve("data"), options)) {
            RestClient client = product.signIn(product.printed("Password:"));
            VersionRef network = imported(client, "topologies", network());
            UUID large = project(client, network, demands(DEMANDS));
            UUID small = project(client, network, demands(1));

            Run eating = submit(client, large);
            Run waiting = submit(client, small);

            assertThat(ended(client, waiting).state()).isEqualTo(RunState.SUCCEEDED);
            Run failed = ended(client, eating);
            assertThat(failed.state()).isEqualTo(RunState.FAILED);
            assertThat(failed.attempt()).isEqualTo(3);
            assertThat(failed.failureReason()).contains("lost 3 times").contains("more memory");
        }
    }

    private static Run submit(RestClient client, UUID project) {
        return client.post("/api/v1/runs", new RunSubmission(project, RunKind.GROOMING, "run", null, null))
                .hasStatus(202)
                .as(Run.class);
    }

    private static Run ended(RestClient client, Run run) {
        Await.until("the run has ended", LIMIT, () -> state(client, run).isFinal());
        return stored(client, run);
    }

    private static RunState state(RestClient client, Run run) {
        return stored(client, run).state();
    }

    private static Run stored(RestClient client, Run run) {
        return client.get("/api/v1/runs/" + run.id()).as(Run.class);
    }

    private static UUID project(RestClient client, VersionRef network, String demands) {
        VersionRef traffic = imported(client, "traffic-matrices", demands);
        return client.post("/api/v1/projects", new ProjectDraft("memory", "", network, traffic))
                .hasStatus(201)
                .as(Project.class)
                .id();
    }

    private static VersionRef imported(RestClient client, String kind, String json) {
        var form = new Multipart().file("file", kind + ".json", json.getBytes(StandardCharsets.UTF_8));
        var version = client.upload("/api/v1/" + kind + "/import", form)
                .hasStatus(201)
                .json()
                .at("/version");
        return new VersionRef(
                UUID.fromString(version.at("/id").asText()),
                version.at("/version").asInt());
    }

    private static String network() {
        return """
                {"formatVersion": 1, "name": "pair",
                 "nodes": [{"name": "A", "latitude": 48.1, "longitude": 11.5, "roadmType": "CDC"},
                           {"name": "B", "latitude": 49.4, "longitude": 11.1, "roadmType": "CDC"}],
                 "links": [{"id": "A-B", "source": "A", "destination": "B", "lengthKm": 100, "fiberType": "SSMF"}]}""";
    }

    private static String demands(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> """
                        {"id": "%d", "source": "A", "destination": "B", "protection": "NoProtection",
                         "restoration": "None", "services": [{"type": "100GE", "quantity": 20}]}""".formatted(n))
                .collect(Collectors.joining(",", "{\"formatVersion\": 1, \"name\": \"demands\", \"demands\": [", "]}"));
    }
}
