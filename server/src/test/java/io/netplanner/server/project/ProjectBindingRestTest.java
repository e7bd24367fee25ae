package io.netplanner.server.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.User;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.Project;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.TestUsers;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectBindingRestTest {

    private static final String PROJECTS = "/api/v1/projects";

    private final User user = TestUsers.add(Role.MANAGER);
    private final RestClient client = TestServer.shared().anonymous().signIn(user.email(), TestUsers.PASSWORD);

    @Test
    void projectBindsVersionsThatFit() {
        VersionRef topology = topology(tree(SampleNetwork.topology()));
        VersionRef traffic = traffic();

        Project made = client.post(PROJECTS, new ProjectDraft("Fits", "", topology, traffic))
                .as(Project.class);

        assertThat(made.topology()).isEqualTo(topology);
        assertThat(made.trafficMatrix()).isEqualTo(traffic);
    }

    @Test
    void trafficBetweenNodesThatDoNotExistIsRefusedWithEveryMisfit() {
        ObjectNode other = tree(SampleNetwork.topology());
        String renamed = other.at("/nodes/0/name").asText();
        ((ObjectNode) other.at("/nodes/0")).put("name", "Elsewhere");
        for (JsonNode link : other.get("links")) {
            for (String end : new String[] {"source", "destination"}) {
                if (link.get(end).asText().equals(renamed)) {
                    ((ObjectNode) link).put(end, "Elsewhere");
                }
            }
        }

        ProjectDraft misfit = new ProjectDraft("Misfit", "", topology(other), traffic());

        assertThat(client.post(PROJECTS, misfit)
                        .refusedAs(ErrorCode.INPUTS_MISFIT)
                        .issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.message()).contains(renamed))
                .extracting(Issue::pointer)
                .allSatisfy(pointer -> assertThat(pointer).startsWith("/demands/"));
    }

    @Test
    void inputsOfOthersAndVersionsThatDoNotExistCannotBeBound() {
        VersionRef mine = topology(tree(SampleNetwork.topology()));
        RestClient stranger = TestUsers.signedIn(Role.MANAGER);

        stranger.post(PROJECTS, new ProjectDraft("x", "", mine, null)).refusedAs(ErrorCode.NOT_FOUND);
        client.post(PROJECTS, new ProjectDraft("x", "", new VersionRef(mine.id(), 2), null))
                .refusedAs(ErrorCode.NOT_FOUND);
        client.post(PROJECTS, new ProjectDraft("x", "", null, mine)).refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void designerMakesNoProjects() {
        TestUsers.signedIn(Role.DESIGNER)
                .post(PROJECTS, new ProjectDraft("x", "", null, null))
                .refusedAs(ErrorCode.ACCESS_DENIED);
    }

    @Test
    void strangerDoesNotSeeAProject() {
        String location =
                client.post(PROJECTS, new ProjectDraft("mine", "", null, null)).header("Location");
        RestClient stranger = TestUsers.signedIn(Role.ADMIN);

        stranger.get(location).refusedAs(ErrorCode.NOT_FOUND);
        stranger.delete(location).refusedAs(ErrorCode.NOT_FOUND);
        stranger.with("If-Match", "\"1\"")
                .put(location, new ProjectDraft("theirs", "", null, null))
                .refusedAs(ErrorCode.NOT_FOUND);
        assertThat(stranger.get(PROJECTS).json().get("total").asInt()).isZero();
    }

    @Test
    void sampleProjectBindsTheSampleNetwork() {
        Project sample = TestServer.shared().bean(SampleProject.class).create(Caller.of(user));

        JsonNode traffic = client.get(
                        "/api/v1/traffic-matrices/" + sample.trafficMatrix().id() + "/versions/1")
                .json();

        assertThat(client.get(PROJECTS + "/" + sample.id()).as(Project.class)).isEqualTo(sample);
        assertThat(traffic.at("/content/demands"))
                .hasSize(SampleNetwork.traffic().demands().size());
    }

    @Test
    void trafficIsCheckedAgainstTheTopologyThatThePlannerNames() {
        VersionRef topology = topology(tree(SampleNetwork.topology()));
        ObjectNode foreign = tree(SampleNetwork.traffic());
        ((ObjectNode) foreign.at("/demands/0")).put("source", "Atlantis");
        InputDraft draft = new InputDraft("x", "", foreign);

        client.post("/api/v1/traffic-matrices", draft).hasStatus(201);
        client.post("/api/v1/traffic-matrices?topologyId=" + topology.id(), draft)
                .refusedAs(ErrorCode.INPUT_INVALID);
    }

    private VersionRef topology(JsonNode content) {
        return stored("/api/v1/topologies", content);
    }

    private VersionRef traffic() {
        return stored("/api/v1/traffic-matrices", tree(SampleNetwork.traffic()));
    }

    private VersionRef stored(String path, JsonNode content) {
        JsonNode made = client.post(path, new InputDraft("input", "", content)).json();
        return new VersionRef(UUID.fromString(made.at("/version/id").asText()), 1);
    }

    private static ObjectNode tree(Object value) {
        return CanonicalJson.mapper().valueToTree(value);
    }
}
