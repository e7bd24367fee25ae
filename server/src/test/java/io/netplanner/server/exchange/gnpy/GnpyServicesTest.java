package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenLineDesigner;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.ReferenceSpectrum;
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
import java.util.Objects;
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

    @Test
    void aServiceIsJudgedAtItsOwnPowerWhereTheNetworkIsSetForIt() throws IOException {
        GnpyServices services =
                services(text("import/meshTopologyExampleV2.services.json")).joined();
        OpenNetwork asked =
                READER.topology(file("mesh/topology.json"), equipment).get().network();
        ServiceDesign own =
                new RedesignPerService(new OpenLineDesigner(equipment.catalogue(), RamanModel.OFF), asked, equipment);

        List<ServiceOutcome> fixed = new ServiceJudge(equipment, design, TransmissionModel.GN).judge(services);
        List<ServiceOutcome> redesigned =
                new ServiceJudge(equipment, design, TransmissionModel.GN, own).judge(services);

        assertThat(redesigned).extracting(ServiceOutcome::path).isEqualTo(paths(fixed));
        // The seventh asks for the power of the equipment, the fifth for 3 dB more: amplifiers saturate, fibres suffer.
        assertThat(gsnr(redesigned, 6)).isCloseTo(gsnr(fixed, 6), offset(1e-9));
        assertThat(gsnr(redesigned, 4)).isLessThan(gsnr(fixed, 4) - 0.5);
    }

    @Test
    void aTransmitterSendsWhatTheServiceHasIntoSpansUnlessToldOtherwise() {
        String request = """
                {"path-request": [{"request-id": "1", "source": "trx Brest_KLA", "destination": "trx Vannes_KBE",
                 "bidirectional": false, "path-constraints": {"te-bandwidth": {"technology": "flexi-grid",
                 "trx_type": "Voyager", "trx_mode": "mode 1", "spacing": 5e10, "path_bandwidth": 1e11%s}}}]}""";
        ReferenceSpectrum reference = equipment.catalogue().reference();
        ReferenceSpectrum silent =
                new ReferenceSpectrum(reference.lowHz(), reference.highHz(), 50e9, 32e9, 0.15, 1, null, 40, 0, null);

        GnpyService plain = services(request.formatted("")).services().getFirst();
        GnpyService own = services(request.formatted(", \"output-power\": 0.01"))
                .services()
                .getFirst();
        GnpyService told = services(request.formatted(", \"output-power\": 0.01, \"tx_power\": 0.0001"))
                .services()
                .getFirst();

        assertThat(plain.launchPowerDbm(silent)).isEqualTo(1);
        assertThat(own.launchPowerDbm(silent)).isCloseTo(10, offset(1e-9));
        assertThat(told.launchPowerDbm(silent)).isCloseTo(-10, offset(1e-9));
        assertThat(own.launchPowerDbm(reference)).isEqualTo(reference.txPowerDbm());
    }

    @Test
    void aCombThatDoesNotFitTheTransceiverIsRefused() {
        String asked = text("import/meshTopologyExampleV2.services.json");
        String many = asked.replaceFirst("\"max-nb-of-channel\": 80", "\"max-nb-of-channel\": 8000");
        String none = asked.replaceFirst("\"spacing\": 50000000000.0", "\"spacing\": 9e12");

        assertThat(READER.services(json(many), equipment, design.network()).issues())
                .extracting(Issue::message)
                .containsExactly("path-request 0: max-nb-of-channel is 8000.0 channels 50.0 GHz apart in the range of"
                        + " Voyager, it must be at most 95.0 channels 50.0 GHz apart in the range of Voyager. Correct the"
                        + " value.");
        assertThat(READER.services(json(none), equipment, design.network()).issues())
                .extracting(Issue::code)
                .containsExactly("GNPY_VALUE_OUT_OF_RANGE");
    }

    private static List<List<String>> paths(List<ServiceOutcome> outcomes) {
        return outcomes.stream().map(ServiceOutcome::path).toList();
    }

    private static double gsnr(List<ServiceOutcome> outcomes, int i) {
        return Objects.requireNonNull(outcomes.get(i).light()).gsnrDb01nm();
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
