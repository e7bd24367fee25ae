package io.netplanner.server.run;

import io.netplanner.model.account.Action;
import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.cluster.Clusters;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.FirstUserSetup;
import io.netplanner.server.account.GeneratedUser;
import io.netplanner.server.input.InputKind;
import io.netplanner.server.input.InputService;
import io.netplanner.server.input.NewVersion;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.project.ProjectService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A project that can be planned: three nodes in a ring, three demands.
 *
 * <pre>
 *   A ── 100 km ── B
 *    \            /
 *   150 km    120 km
 *      \        /
 *         C
 * </pre>
 */
public record PlanningCase(
        TestServer server, String accessToken, RestClient client, Caller owner, UUID projectId, UUID topologyId) {

    private static final String TOPOLOGY = """
            {"formatVersion": 1, "name": "ring",
             "nodes": [{"name": "A", "latitude": 48.1, "longitude": 11.5, "roadmType": "CDC"},
                       {"name": "B", "latitude": 49.4, "longitude": 11.1, "roadmType": "CDC"},
                       {"name": "C", "latitude": 48.4, "longitude": 10.0, "roadmType": "CDC"}],
             "links": [{"id": "A-B", "source": "A", "destination": "B", "lengthKm": 100, "fiberType": "SSMF"},
                       {"id": "B-C", "source": "B", "destination": "C", "lengthKm": 120, "fiberType": "SSMF"},
                       {"id": "A-C", "source": "A", "destination": "C", "lengthKm": 150, "fiberType": "SSMF"}]}""";

    private static final String TRAFFIC = """
            {"formatVersion": 1, "name": "year 1",
             "demands": [{"id": "1", "source": "A", "destination": "B", "protection": "1+1_NodeDisjoint",
                          "restoration": "None", "services": [{"type": "10GE", "quantity": 2}]},
                         {"id": "2", "source": "B", "destination": "C", "protection": "NoProtection",
                          "restoration": "None", "services": [{"type": "100GE", "quantity": 1}]},
                         {"id": "3", "source": "A", "destination": "C", "protection": "NoProtection",
                          "restoration": "None", "services": [{"type": "STM16", "quantity": 3}]}]}""";

    /** Makes the first user of a server, who is signed in, and a project of theirs that binds both inputs. */
    public static PlanningCase create(TestServer server) {
        GeneratedUser user =
                server.bean(FirstUserSetup.class).createWithGeneratedPassword("planner@netplanner.test", "Planner");
        String token = server.anonymous()
                .post("/api/v1/auth/login", new Credentials(user.user().email(), user.password()))
                .as(Tokens.class)
                .accessToken();
        return create(server, token, Caller.of(user.user()));
    }

    /** Another project, with inputs of its own, of the same user. */
    public PlanningCase another() {
        return create(server, accessToken, owner);
    }

    private static PlanningCase create(TestServer server, String token, Caller owner) {
        VersionRef topology = store(server, owner, InputKind.TOPOLOGY, topology());
        VersionRef traffic = store(server, owner, InputKind.TRAFFIC_MATRIX, traffic());
        ProjectDraft draft = new ProjectDraft("ring", "", topology, traffic);
        UUID project = server.bean(ProjectService.class).create(owner, draft).id();
        return new PlanningCase(server, token, server.anonymous().bearing(token), owner, project, topology.id());
    }

    public Run submit(RunKind kind) {
        return client.post("/api/v1/runs", submission(kind)).as(Run.class);
    }

    /** Grooms over the clusters that the project binds. */
    public Run submitClustered() {
        GroomingParameters clustered = new GroomingParameters(GroomingAlgorithm.CLUSTERED, 0, 100, 1, 60);
        RunParameters parameters = new RunParameters(clustered, null);
        return client.post(
                        "/api/v1/runs", new RunSubmission(projectId, RunKind.GROOMING, "clustered", parameters, null))
                .as(Run.class);
    }

    /** Lets the project use clusters and a catalogue of its own. */
    public void bind(VersionRef clusters, VersionRef catalogue) {
        ProjectService projects = server.bean(ProjectService.class);
        Project project = projects.require(owner, Action.READ, projectId);
        ProjectDraft draft =
                new ProjectDraft(project.name(), "", project.topology(), project.trafficMatrix(), clusters, catalogue);
        projects.update(owner, projectId, project.revision(), draft);
    }

    /** Lets the project use no traffic any more. */
    public void unbind() {
        ProjectService projects = server.bean(ProjectService.class);
        Project project = projects.require(owner, Action.READ, projectId);
        projects.update(
                owner, projectId, project.revision(), new ProjectDraft(project.name(), "", project.topology(), null));
    }

    public RunSubmission submission(RunKind kind) {
        return new RunSubmission(projectId, kind, "test " + kind, null, null);
    }

    public Run run(UUID id) {
        return client.get("/api/v1/runs/" + id).as(Run.class);
    }

    public RestAnswer result(UUID id, String part) {
        return client.get("/api/v1/runs/" + id + "/result" + part);
    }

    /** Adds version 2 of the topology, the same as version 1. */
    public void editTopology() {
        server.bean(InputService.class).addVersion(owner, InputKind.TOPOLOGY, topologyId, 1, topology());
    }

    /** Stores an input as its version 1. */
    public static VersionRef store(TestServer server, Caller owner, InputKind kind, NewVersion version) {
        UUID id = server.bean(InputService.class)
                .create(owner, kind, version)
                .version()
                .id();
        return new VersionRef(id, 1);
    }

    /** The ring. */
    public static NewVersion topology() {
        var topology = DocumentReaders.topology(UnknownKeys.REFUSE)
                .read(TOPOLOGY.getBytes(StandardCharsets.UTF_8))
                .get();
        return new NewVersion("ring", "ring", "", "3 nodes", Json.write(topology), List.of());
    }

    /** C homed on B, so that what goes from A to C changes lightpaths there. */
    public static NewVersion clusters() {
        Clusters clusters =
                new Clusters(List.of(new Cluster("south", Cluster.DEFAULT_COLOR, List.of("B"), List.of("C"))));
        return new NewVersion("homes", "homes", "", "1 cluster", Json.write(clusters), List.of());
    }

    /** The shipped catalogue as a planner's own. */
    public static NewVersion catalogue() {
        return new NewVersion("own", "own", "", "as shipped", Json.write(DefaultCatalogue.get()), List.of());
    }

    /** Three demands over the ring. */
    public static NewVersion traffic() {
        var traffic = DocumentReaders.traffic(UnknownKeys.REFUSE, null, DefaultCatalogue.get())
                .read(TRAFFIC.getBytes(StandardCharsets.UTF_8))
                .get();
        return new NewVersion("year 1", "year 1", "", "3 demands", Json.write(traffic), List.of());
    }
}
