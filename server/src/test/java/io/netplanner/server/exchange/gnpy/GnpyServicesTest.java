package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenLineDesigner;
import io.netplanner.engine.transmission.RamanModel;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Services over a meshed network: what GNPy answers to them, from the files alone. */
class GnpyServicesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final GnpyReader READER = new GnpyReader();

    private final GnpyEquipment equipment =
            READER.equipment(file("import/eqpt_config.yang.json"), Map.of()).get();
    private final OpenDesign design = design("mesh/topology.json");

    @Test
    void everyServiceGoesWhereGnpySendsItWithTheLightAndTheSlotsOfIt() throws IOException {
        GnpyServices services = services(text("import/meshTopologyExampleV2.services.json"));
        JsonNode recorded = GnpyDocument.read(file("import/response.yang.json"))
                .get()
                .root()
                .get("response");

        JsonNode written = answer(services);

        assertThat(written).hasSameSizeAs(recorded);
        for (int i = 0; i < recorded.size(); i++) {
            JsonNode expected = recorded.get(i);
            JsonNode actual = written.get(i);
            assertThat(actual.get("response-id").asText())
                    .isEqualTo(expected.get("response-id").asText());
            assertThat(hops(actual)).isEqualTo(hops(expected));
            expected.at("/path-properties/path-metric")
                    .forEach(metric -> assertMetric(actual.at("/path-properties/path-metric"), metric));
        }
    }

    @Test
    void aServiceInBothDirectionsTellsTheWayBackToo() throws IOException {
        String text = text("import/meshTopologyExampleV2.services.json")
                .replaceFirst("\"bidirectional\": false", "\"bidirectional\": true");

        JsonNode first = answer(services(text)).get(0);

        assertThat(first.at("/path-properties/z-a-path-metric")).hasSize(11);
        assertThat(first.at("/path-properties/z-a-path-metric/1/accumulative-value")
                        .asDouble())
                .isBetween(20.0, 40.0);
    }

    @Test
    void aSlotThatIsAskedForIsGivenOrRefused() throws IOException {
        String asked = text("import/meshTopologyExampleV2.services.json");
        String free = asked.replaceFirst("\"N\": null,\\s*\"M\": null", "\"N\": -100, \"M\": 4");
        String narrow = asked.replaceFirst("\"N\": null,\\s*\"M\": null", "\"N\": -100, \"M\": 2");
        String outside = asked.replaceFirst("\"N\": null,\\s*\"M\": null", "\"N\": 900, \"M\": 4");

        assertThat(answer(services(free)).at("/0/path-properties/path-route-objects/1/path-route-object/label-hop"))
                .isEqualTo(MAPPER.readTree("[{\"N\": -100, \"M\": 4}]"));
        assertThat(answer(services(narrow)).at("/0/no-path/no-path").asText())
                .isEqualTo("NOT_ENOUGH_RESERVED_SPECTRUM");
        assertThat(answer(services(outside)).at("/0/no-path/no-path").asText()).isEqualTo("NO_SPECTRUM");
    }

    @Test
    void aStrictHopThatDoesNotExistIsRefusedAndALooseOneLeftOut() throws IOException {
        String loose = text("import/meshTopologyExampleV2.services.json").replace("roadm Brest_KLA", "roadm Nowhere");
        String strict = loose.replaceFirst("LOOSE", "STRICT");

        assertThat(READER.services(json(loose), equipment, design.network()).issues())
                .extracting(Issue::isError)
                .containsExactly(false);
        assertThat(READER.services(json(strict), equipment, design.network()).issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("roadm Nowhere"))
                .satisfies(issue -> assertThat(issue.isError()).isTrue());
    }

    @Test
    void servicesOfAWorkbookGoOverTheCitiesItNames() {
        OpenDesign line = design("import/ila_constraint.xlsx");

        Checked<GnpyServices> read = READER.services(file("import/ila_constraint.xlsx"), equipment, line.network());

        assertThat(read.issues()).as("%s", read.issues()).isEmpty();
        List<ServiceOutcome> outcomes = new ServiceJudge(equipment, line, TransmissionModel.GN)
                .judge(read.get().joined());
        assertThat(outcomes).extracting(ServiceOutcome::id).startsWith("main", "prot");
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.path()).isNotEmpty());
        assertThat(outcomes.getFirst().path()).anyMatch(id -> id.contains(" in siteE"));
        assertThat(outcomes.get(1).path()).anyMatch(id -> id.contains(" in siteF"));
        assertThat(outcomes.get(3).path()).anyMatch(id -> id.contains(" in siteC"));
    }

    private JsonNode answer(GnpyServices services) throws IOException {
        GnpyServices joined = services.joined();
        List<ServiceOutcome> outcomes = new ServiceJudge(equipment, design, TransmissionModel.GN).judge(joined);
        return MAPPER.readTree(ResponseWriter.write(joined.services(), outcomes, 1e-3))
                .get("response");
    }

    private static void assertMetric(JsonNode written, JsonNode expected) {
        String type = expected.get("metric-type").asText();
        JsonNode value = StreamSupport.stream(written.spliterator(), false)
                .filter(one -> one.get("metric-type").asText().equals(type))
                .findFirst()
                .orElseThrow()
                .get("accumulative-value");
        JsonNode recorded = expected.get("accumulative-value");
        if (value.isNumber()) {
            // GNPy keeps six digits of a power in this form.
            assertThat(value.asDouble()).as(type).isCloseTo(recorded.asDouble(), offset(1e-8));
        } else {
            assertThat(value.asText()).as(type).isEqualTo(recorded.asText());
        }
    }

    private static JsonNode hops(JsonNode response) throws IOException {
        return MAPPER.readTree(
                response.at("/path-properties/path-route-objects").toString());
    }

    private GnpyServices services(String text) {
        return READER.services(json(text), equipment, design.network()).get();
    }

    private OpenDesign design(String topology) {
        GnpyTopology read = READER.topology(file(topology), equipment).get();
        return new OpenLineDesigner(equipment.catalogue(), RamanModel.OFF).design(read.network());
    }

    private static ImportFile json(String text) {
        return new ImportFile("services.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        return new String(file(name).content(), StandardCharsets.UTF_8);
    }

    private static ImportFile file(String name) {
        try (InputStream in = GnpyServicesTest.class.getResourceAsStream("/golden/gnpy/" + name)) {
            return new ImportFile(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
