package io.netplanner.server.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.account.Role;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.VersionedInput;
import io.netplanner.server.account.TestUsers;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.exchange.TopologyExporter;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Multipart;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyRestTest {

    private static final String PATH = "/api/v1/topologies";

    private final RestClient client = TestServer.admin();

    @Test
    void storedTopologyComesBackAsItWas() {
        RestAnswer made = client.post(PATH, draft("Backbone", sample())).hasStatus(201);

        JsonNode latest =
                client.get(made.header("Location") + "/versions/latest").json();

        assertThat(latest).isEqualTo(made.json());
        assertThat(latest.get("content")).isEqualTo(sample());
        assertThat(latest.at("/version/summary").asText())
                .isEqualTo(sample().get("nodes").size() + " nodes, "
                        + sample().get("links").size() + " links");
        assertThat(made.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void editMakesTheNextVersionAndKeepsTheOld() {
        String location = client.post(PATH, draft("x", sample())).header("Location");

        RestAnswer edited = client.with("If-Match", "\"1\"").post(location + "/versions", draft(null, renamed("new")));

        assertThat(edited.hasStatus(201).header("ETag")).isEqualTo("\"2\"");
        assertThat(client.get(location + "/versions/1").json().at("/content/name"))
                .isEqualTo(sample().get("name"));
        assertThat(client.get(location + "/versions/2")
                        .json()
                        .at("/content/name")
                        .asText())
                .isEqualTo("new");
        assertThat(versions(location)).extracting(InputVersion::version).containsExactly(2, 1);
        assertThat(client.get(location).as(VersionedInput.class).name()).isEqualTo("x");
    }

    @Test
    void editThatComesTooLateIsRefused() {
        String location = client.post(PATH, draft("x", sample())).header("Location");
        client.with("If-Match", "\"1\"")
                .post(location + "/versions", draft("first", sample()))
                .hasStatus(201);

        client.with("If-Match", "\"1\"")
                .post(location + "/versions", draft("second", sample()))
                .refusedAs(ErrorCode.VERSION_STALE);
        client.post(location + "/versions", draft("third", sample())).refusedAs(ErrorCode.IF_MATCH_REQUIRED);
        client.with("If-Match", "newest")
                .post(location + "/versions", draft("fourth", sample()))
                .refusedAs(ErrorCode.REQUEST_MALFORMED);
        assertThat(client.get(location).as(VersionedInput.class).latestVersion())
                .isEqualTo(2);
    }

    @Test
    void badContentIsRefusedWithEveryFaultAndStoresNothing() {
        ObjectNode bad = sample();
        ((ObjectNode) bad.at("/links/0")).put("lengthKm", -12);
        ((ObjectNode) bad.at("/links/1")).put("source", "Atlantis");
        long before = total();

        List<Issue> issues = client.post(PATH, draft("bad", bad))
                .refusedAs(ErrorCode.INPUT_INVALID)
                .issues();

        assertThat(issues)
                .filteredOn(Issue::isError)
                .extracting(Issue::pointer)
                .contains("/content/links/0/lengthKm", "/content/links/1/source");
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void missingContentIsNamed() {
        assertThat(client.sendJson("POST", PATH, "{\"name\":\"x\"}")
                        .refusedAs(ErrorCode.INPUT_INVALID)
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.pointer()).isEqualTo("/content"));
    }

    @Test
    void workbookIsImportedAndExportedAgain() {
        byte[] workbook = new TopologyExporter().write(SampleNetwork.topology(), ExportFormat.WORKBOOK);
        RestAnswer made = client.upload(
                PATH + "/import",
                new Multipart().file("file", "network.xlsx", workbook).field("name", "From Excel"));
        String location = made.hasStatus(201).header("Location");

        RestAnswer exported = client.get(location + "/versions/latest/export?format=xlsx");

        assertThat(client.get(location).as(VersionedInput.class).name()).isEqualTo("From Excel");
        assertThat(exported.header("Content-Disposition")).isEqualTo("attachment; filename=\"From-Excel-v1.xlsx\"");
        RestAnswer again = client.upload(
                PATH + "/import",
                new Multipart().file("file", "again.xlsx", exported.response().body()));
        assertThat(again.json().at("/content/links")).isEqualTo(made.json().at("/content/links"));
        assertThat(client.get(location + "/versions/1/export").json().get("links"))
                .isEqualTo(made.json().at("/content/links"));
    }

    @Test
    void networkOfGnpyIsImportedAndWrittenForItAsItCame() throws IOException {
        for (String name : List.of("testTopology.xls", "testTopology.topology.json", "ila_constraint.xlsx")) {
            byte[] file = resource("/golden/gnpy/import/" + name);
            RestAnswer made = client.upload(PATH + "/import", new Multipart().file("file", name, file));
            String location = made.hasStatus(201).header("Location");

            RestAnswer exported = client.get(location + "/versions/latest/export?format=gnpy");

            assertThat(made.json().at("/content/nodes")).as(name).isNotEmpty();
            assertThat(exported.json().get("elements"))
                    .as(name)
                    .isEqualTo(made.json().at("/content/gnpy/elements"));
        }
    }

    @Test
    void fileThatIsNoNetworkIsRefused() {
        client.upload(PATH + "/import", new Multipart().file("file", "x.xlsx", new byte[] {1, 2, 3}))
                .refusedAs(ErrorCode.INPUT_INVALID);
    }

    @Test
    void strangerSeesNothingOfIt() {
        String location = client.post(PATH, draft("mine", sample())).header("Location");
        RestClient stranger = TestUsers.signedIn(Role.ADMIN);

        for (String path : List.of("", "/versions", "/versions/1", "/versions/latest", "/versions/1/export")) {
            stranger.get(location + path).refusedAs(ErrorCode.NOT_FOUND);
        }
        stranger.with("If-Match", "\"1\"")
                .post(location + "/versions", draft("theirs", sample()))
                .refusedAs(ErrorCode.NOT_FOUND);
        assertThat(stranger.get(PATH).json().get("total").asInt()).isZero();
    }

    @Test
    void versionsThatDoNotExistAreNotFound() {
        String location = client.post(PATH, draft("x", sample())).header("Location");

        client.get(location + "/versions/2").refusedAs(ErrorCode.NOT_FOUND);
        client.get(location + "/versions/0").refusedAs(ErrorCode.REQUEST_MALFORMED);
        client.get(location.replace("topologies", "traffic-matrices")).refusedAs(ErrorCode.NOT_FOUND);
        client.get(PATH + "/no-uuid").refusedAs(ErrorCode.REQUEST_MALFORMED);
    }

    private long total() {
        return client.get(PATH).json().get("total").asLong();
    }

    private List<InputVersion> versions(String location) {
        Page<InputVersion> page = client.get(location + "/versions").as(new TypeReference<>() {});
        return page.results();
    }

    private static InputDraft draft(String name, JsonNode content) {
        return new InputDraft(name, "a comment", content);
    }

    private static ObjectNode renamed(String name) {
        return sample().put("name", name);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TopologyRestTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static ObjectNode sample() {
        return CanonicalJson.mapper().valueToTree(SampleNetwork.topology());
    }
}
