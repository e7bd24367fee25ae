package io.netplanner.server.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.project.FieldChange;
import io.netplanner.model.project.InputChange;
import io.netplanner.model.project.InputDiff;
import io.netplanner.model.project.InputDraft;
import io.netplanner.server.exchange.SampleNetwork;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.Multipart;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.RestClient;
import io.netplanner.server.platform.TestServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionHistoryRestTest {

    private final RestClient client = TestServer.admin();

    @Test
    void diffNamesNodesLinksAndFieldsThatChanged() {
        String location = stored("/api/v1/topologies", tree(SampleNetwork.templateTopology()));
        ObjectNode edited = tree(SampleNetwork.templateTopology()).put("name", "wider");
        ((ObjectNode) edited.at("/links/0")).put("lengthKm", 171.5);
        ((ArrayNode) edited.get("links")).remove(2);
        ((ArrayNode) edited.get("nodes"))
                .insertObject(0)
                .put("name", "D")
                .put("latitude", 50)
                .put("longitude", 9)
                .put("roadmType", "CDC");
        ((ArrayNode) edited.get("links"))
                .addObject()
                .put("id", "A-D")
                .put("source", "A")
                .put("destination", "D")
                .put("lengthKm", 240);
        edit(location, 1, edited);

        InputDiff diff = client.get(location + "/diff?from=1").as(InputDiff.class);

        assertThat(diff.total()).isEqualTo(5);
        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.part() + " " + change.key())
                .containsExactlyInAnyOrder(
                        "CHANGED document null",
                        "ADDED nodes D",
                        "CHANGED links A-B",
                        "ADDED links A-D",
                        "REMOVED links A-C");
        assertThat(fields(diff, "links", "A-B")).singleElement().satisfies(field -> {
            assertThat(field.field()).isEqualTo("lengthKm");
            assertThat(field.before().asDouble()).isEqualTo(170);
            assertThat(field.after().asDouble()).isEqualTo(171.5);
        });
        assertThat(client.get(location + "/diff?from=2&to=2")
                        .as(InputDiff.class)
                        .changes())
                .isEmpty();
    }

    @Test
    void diffOfTrafficNamesTheServiceWithinItsDemand() {
        String location = stored("/api/v1/traffic-matrices", tree(SampleNetwork.templateTraffic()));
        ObjectNode edited = tree(SampleNetwork.templateTraffic());
        ObjectNode services = (ObjectNode) edited.at("/demands/0/services/0");
        services.put("quantity", 3).putArray("ids").add("a").add("b").add("c");
        ((ObjectNode) edited.at("/demands/0")).put("protection", "NoProtection");
        edit(location, 1, edited);

        InputDiff diff = client.get(location + "/diff?from=1&to=latest").as(InputDiff.class);

        assertThat(fields(diff, "demands", "1"))
                .extracting(FieldChange::field)
                .containsExactly("protection", "services/10GE/quantity", "services/10GE/ids");
    }

    @Test
    void restoredVersionIsTheNewestAndTheHistoryStays() {
        String location = stored("/api/v1/topologies", tree(SampleNetwork.templateTopology()));
        edit(location, 1, tree(SampleNetwork.templateTopology()).put("name", "mistake"));

        RestAnswer restored = client.with("If-Match", "\"2\"").post(location + "/versions/1/restore", Map.of());

        assertThat(restored.hasStatus(201).header("ETag")).isEqualTo("\"3\"");
        assertThat(restored.json().at("/version/comment").asText()).isEqualTo("Version 1 restored");
        assertThat(restored.json().at("/content/name").asText()).isEqualTo("my network");
        assertThat(client.get(location + "/versions/2")
                        .json()
                        .at("/content/name")
                        .asText())
                .isEqualTo("mistake");
        client.with("If-Match", "\"2\"")
                .post(location + "/versions/1/restore", Map.of())
                .refusedAs(ErrorCode.VERSION_STALE);
        client.post(location + "/versions/1/restore", Map.of()).refusedAs(ErrorCode.IF_MATCH_REQUIRED);
    }

    @Test
    void deletedInputIsGoneUntilItIsBroughtBack() {
        String location = stored("/api/v1/clusters", tree(SampleNetwork.templateClusters()));
        client.delete(location).hasStatus(204);

        for (String path : List.of("", "/versions", "/versions/1", "/versions/1/export", "/diff?from=1")) {
            client.get(location + path).refusedAs(ErrorCode.NOT_FOUND);
        }
        client.with("If-Match", "\"1\"")
                .post(location + "/versions", draft(tree(SampleNetwork.templateClusters())))
                .refusedAs(ErrorCode.NOT_FOUND);
        assertThat(client.get("/api/v1/clusters?deleted=true").text())
                .contains(location.substring(location.length() - 36));

        client.post(location + "/undelete", Map.of()).hasStatus(200);

        client.get(location + "/versions/1").hasStatus(200);
    }

    @Test
    void templatesOfEveryKindCanBeImported() {
        for (InputKind kind : InputKind.values()) {
            String path = "/api/v1/" + kind.path();
            byte[] template =
                    client.get(path + "/template").hasStatus(200).response().body();
            client.upload(path + "/import", new Multipart().file("file", "template.json", template))
                    .hasStatus(201);
        }
    }

    private List<FieldChange> fields(InputDiff diff, String part, String key) {
        return diff.changes().stream()
                .filter(change -> change.part().equals(part) && key.equals(change.key()))
                .map(InputChange::fields)
                .findFirst()
                .orElseThrow();
    }

    private String stored(String path, JsonNode content) {
        return client.post(path, draft(content)).hasStatus(201).header("Location");
    }

    private void edit(String location, int basedOn, JsonNode content) {
        client.with("If-Match", "\"" + basedOn + "\"")
                .post(location + "/versions", draft(content))
                .hasStatus(201);
    }

    private static InputDraft draft(JsonNode content) {
        return new InputDraft("x", "a comment", content);
    }

    private static ObjectNode tree(Object value) {
        return CanonicalJson.mapper().valueToTree(value);
    }
}
