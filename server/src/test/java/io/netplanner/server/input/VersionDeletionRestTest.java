package io.netplanner.server.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.ProjectDraft;
import io.netplanner.model.project.VersionRef;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Single versions of an input, out of sight and back. */
class VersionDeletionRestTest {

    private final RestClient client = TestServer.admin();
    private final String input = threeVersions();
    private final String versions = input + "/versions";

    @Test
    void deletedVersionIsOutOfSightAndComesBack() {
        client.delete(versions + "/2").hasStatus(204);

        assertThat(numbers("")).containsExactly(3, 1);
        assertThat(numbers("?deleted=true")).containsExactly(2);
        client.get(versions + "/2").refusedAs(ErrorCode.NOT_FOUND);
        client.get(versions + "/2/export?format=json").refusedAs(ErrorCode.NOT_FOUND);
        client.get(input + "/diff?from=2&to=3").refusedAs(ErrorCode.NOT_FOUND);
        client.with("If-Match", "\"3\"").post(versions + "/2/restore", Map.of()).refusedAs(ErrorCode.NOT_FOUND);

        client.post(versions + "/2/undelete", Map.of()).hasStatus(204);

        assertThat(numbers("")).containsExactly(3, 2, 1);
        client.get(versions + "/2").hasStatus(200);
    }

    @Test
    void numberOfADeletedVersionIsNotGivenAgain() {
        client.delete(versions + "/2").hasStatus(204);

        assertThat(client.with("If-Match", "\"3\"")
                        .post(versions, draft())
                        .json()
                        .at("/version/version")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void newestVersionStays() {
        assertThat(client.delete(versions + "/3").refusedAs(ErrorCode.CONFLICT).detail())
                .contains("is the newest");
    }

    @Test
    void versionThatAProjectBindsStaysAndADeletedOneCannotBeBound() {
        VersionRef first = new VersionRef(id(), 1);
        client.post("/api/v1/projects", new ProjectDraft("binds", "", first, null))
                .hasStatus(201);

        assertThat(client.delete(versions + "/1").refusedAs(ErrorCode.CONFLICT).detail())
                .contains("bound by 1 project");
        client.delete(versions + "/2").hasStatus(204);
        client.post("/api/v1/projects", new ProjectDraft("x", "", new VersionRef(id(), 2), null))
                .refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void versionThatNeverWasIsNotFound() {
        client.delete(versions + "/9").refusedAs(ErrorCode.NOT_FOUND);
        client.post(versions + "/0/undelete", Map.of()).refusedAs(ErrorCode.NOT_FOUND);
    }

    private Iterable<Integer> numbers(String query) {
        JsonNode page = client.get(versions + query).json();
        assertThat(page.get("total").asInt()).isEqualTo(page.get("results").size());
        return page.get("results").findValues("version").stream()
                .map(JsonNode::asInt)
                .toList();
    }

    private UUID id() {
        return UUID.fromString(input.substring(input.lastIndexOf('/') + 1));
    }

    private String threeVersions() {
        String location = client.post("/api/v1/topologies", draft()).header("Location");
        client.with("If-Match", "\"1\"").post(location + "/versions", draft()).hasStatus(201);
        client.with("If-Match", "\"2\"").post(location + "/versions", draft()).hasStatus(201);
        return location;
    }

    private static InputDraft draft() {
        return new InputDraft("net", "", CanonicalJson.mapper().valueToTree(SampleNetwork.templateTopology()));
    }
}
