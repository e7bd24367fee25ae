package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Topology;
import io.netplanner.server.exchange.ImportFile;
import io.netplanner.server.exchange.TopologyImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two forms of GNPy's files, and topologies as networks to plan. */
class GnpyFormsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"testTopology.topology", "ila_constraint.topology"})
    void bothFormsOfATopologyAreTheSame(String name) throws IOException {
        GnpyDocument legacy = GnpyDocument.read(file(name + ".json")).get();
        GnpyDocument rfc = GnpyDocument.read(file(name + ".yang.json")).get();

        assertThat(normal(rfc.root())).isEqualTo(normal(legacy.root()));
        assertThat(MAPPER.readTree(legacy.rfcBytes()))
                .isEqualTo(MAPPER.readTree(file(name + ".yang.json").content()));
    }

    @Test
    void bothFormsOfServicesAreTheSameToSixDigits() throws IOException {
        GnpyDocument legacy =
                GnpyDocument.read(file("meshTopologyExampleV2.services.json")).get();
        GnpyDocument rfc = GnpyDocument.read(file("meshTopologyExampleV2.services.yang.json"))
                .get();

        assertThat(rfc.kind()).isEqualTo(GnpyKind.SERVICES);
        assertThat(rfc.root()
                        .at("/path-request/1/path-constraints/te-bandwidth/trx_mode")
                        .asText())
                .isEqualTo(legacy.root()
                        .at("/path-request/1/path-constraints/te-bandwidth/trx_mode")
                        .asText());
        assertThat(rfc.root().get("synchronization")).isEqualTo(legacy.root().get("synchronization"));
        assertThat(rfc.root().at("/path-request").size())
                .isEqualTo(legacy.root().at("/path-request").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eqpt_config.yang.json",
                "response.yang.json",
                "sim_params.yang.json",
                "multiband_spectrum.yang.json",
                "testTopology.topology.yang.json"
            })
    void theFormOfRfc7951IsReadAndWrittenBackTheSame(String name) throws IOException {
        GnpyDocument document = GnpyDocument.read(file(name)).get();

        assertThat(normal(MAPPER.readTree(document.rfcBytes())))
                .isEqualTo(normal(MAPPER.readTree(file(name).content())));
    }

    @Test
    void equipmentInTheFormOfRfc7951IsUsable() throws IOException {
        GnpyEquipment equipment = new GnpyReader()
                .equipment(file("eqpt_config.yang.json"), Map.of())
                .get();

        assertThat(equipment.catalogue().amplifiers()).containsKeys("std_medium_gain", "openroadm_ila_standard");
        assertThat(equipment.catalogue().rules().deltaPowerMaxDb()).isEqualTo(3);
        assertThat(equipment.unusable()).isEmpty();
        assertThat(equipment.transceivers().get("Voyager").modes()).hasSize(4);
    }

    @Test
    void anAmplifierWhoseFileIsNotGivenIsNamedAndCannotBeUsed() throws IOException {
        String text = new String(file("eqpt_config.yang.json").content(), StandardCharsets.UTF_8)
                .replace("Juniper-BoosterHG.json", "own-booster.json");

        Checked<GnpyEquipment> read = new GnpyReader()
                .equipment(new ImportFile("eqpt.json", text.getBytes(StandardCharsets.UTF_8)), Map.of());

        assertThat(read.get().unusable()).containsOnlyKeys("Juniper_BoosterHG");
        assertThat(read.issues())
                .extracting(Issue::message)
                .singleElement()
                .asString()
                .contains("own-booster.json, which was not given");
    }

    @Test
    void aTopologyBecomesANetworkToPlanThatKeepsTheWholeFile() throws IOException {
        Checked<Topology> read = new TopologyImporter().read(file("testTopology.topology.json"));

        Topology topology = read.get();
        assertThat(topology.nodes()).extracting("name").contains("Lannion_CAS", "Lorient_KMA", "a", "h");
        assertThat(topology.links())
                .filteredOn(link -> link.source().equals("Lannion_CAS")
                        && link.destination().equals("Lorient_KMA"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.lengthKm()).isEqualTo(130);
                    assertThat(link.spans()).hasSize(3);
                });
        assertThat(topology.extensions().get("gnpy"))
                .isEqualTo(MAPPER.readTree(file("testTopology.topology.json").content()));
    }

    @Test
    void aWorkbookBecomesTheTopologyThatGnpyMakesOfIt() throws IOException {
        GnpyDocument workbook = GnpyDocument.read(file("ila_constraint.xlsx")).get();
        GnpyDocument recorded =
                GnpyDocument.read(file("ila_constraint.topology.json")).get();

        assertThat(normal(workbook.root().get("connections")))
                .isEqualTo(normal(recorded.root().get("connections")));
        assertThat(normal(workbook.root())).isEqualTo(normal(recorded.root()));
        assertThat(new TopologyImporter()
                        .read(file("ila_constraint.xlsx"))
                        .get()
                        .nodes())
                .extracting("name")
                .contains("node1", "node2");
    }

    @Test
    void anOldWorkbookBecomesTheTopologyThatGnpyMakesOfIt() throws IOException {
        GnpyDocument workbook = GnpyDocument.read(file("testTopology.xls")).get();
        GnpyDocument recorded =
                GnpyDocument.read(file("testTopology.topology.json")).get();

        assertThat(normal(workbook.root().get("connections")))
                .isEqualTo(normal(recorded.root().get("connections")));
        assertThat(normal(workbook.root())).isEqualTo(normal(recorded.root()));
    }

    @Test
    void aTopologyWrittenForGnpyIsWhatCameOrWhatWasDrawnSince() throws IOException {
        Topology came =
                new TopologyImporter().read(file("testTopology.topology.json")).get();
        Topology drawn = new Topology(came.name(), came.nodes(), came.links());

        assertThat(MAPPER.readTree(GnpyExport.topology(came)))
                .isEqualTo(MAPPER.readTree(file("testTopology.topology.json").content()));
        Topology again = new TopologyImporter()
                .read(new ImportFile("again.json", GnpyExport.topology(drawn)))
                .get();
        assertThat(again.nodes()).isEqualTo(drawn.nodes());
        assertThat(again.links())
                .extracting("id")
                .containsExactlyInAnyOrderElementsOf(
                        drawn.links().stream().map(link -> link.id()).toList());
        assertThat(again.links())
                .extracting("lengthKm")
                .containsExactlyInAnyOrderElementsOf(drawn.links().stream()
                        .map(link -> (Object) link.lengthKm())
                        .toList());
    }

    @Test
    void whatIsNotKnownIsReportedAndKept() throws IOException {
        String text = new String(
                        GnpyScenariosTest.class
                                .getResourceAsStream("/golden/gnpy/s01_single80_96x50_32G/topology.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .replace("\"loss_coef\": 0.2", "\"loss_coef\": 0.2, \"colour\": \"blue\"");
        GnpyEquipment equipment = new GnpyReader()
                .equipment(
                        new ImportFile("equipment.json", resource("s01_single80_96x50_32G/equipment.json")), Map.of())
                .get();

        Checked<GnpyTopology> read =
                new GnpyReader().topology(new ImportFile("t.json", text.getBytes(StandardCharsets.UTF_8)), equipment);

        assertThat(read.issues()).extracting(Issue::pointer).containsExactly("/elements/1/params/colour");
        assertThat(read.get().source().root().at("/elements/1/params/colour").asText())
                .isEqualTo("blue");
    }

    @Test
    void everyImpossibleValueIsNamedAtOnce() throws IOException {
        String text = new String(resource("s02_ssmf10x80_96x50_32G/topology.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"length\": 80", "\"length\": -80")
                .replaceFirst("\"loss_coef\": 0.2", "\"loss_coef\": 0")
                .replaceFirst("\"gain_target\": 17.0", "\"gain_target\": 60.0")
                .replaceFirst("\"con_in\": 0.5", "\"con_in\": \"NaN\"");
        GnpyEquipment equipment = new GnpyReader()
                .equipment(
                        new ImportFile("equipment.json", resource("s02_ssmf10x80_96x50_32G/equipment.json")), Map.of())
                .get();

        Checked<GnpyTopology> read =
                new GnpyReader().topology(new ImportFile("t.json", text.getBytes(StandardCharsets.UTF_8)), equipment);

        assertThat(read.hasErrors()).isTrue();
        assertThat(read.issues())
                .extracting(Issue::message)
                .anySatisfy(message -> assertThat(message).contains("length is -80.0 km, it must be above 0.0"))
                .anySatisfy(message -> assertThat(message).contains("loss_coef is 0.0 dB/km, it must be above 0.0"))
                .anySatisfy(message -> assertThat(message).contains("gain_target is 60.0 dB, it must be at most 28.5"))
                .anySatisfy(message -> assertThat(message).contains("con_in is \"NaN\". A number is expected"));
    }

    @Test
    void aCombOfAMillionChannelsIsRefused() {
        String text = "{\"spectrum\":[{\"f_min\":191e12,\"f_max\":196e12,\"slot_width\":5e6,\"baud_rate\":1e6,"
                + "\"roll_off\":0.1}]}";

        Checked<?> read = new GnpyReader().spectrum(new ImportFile("s.json", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.issues()).extracting(Issue::message).first().asString().contains("must be at most 2000");
    }

    /** Numbers by value, so that 1 and 1.0 are the same; keys by name. */
    private static JsonNode normal(JsonNode node) throws IOException {
        return MAPPER.readerFor(JsonNode.class)
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(MAPPER.writeValueAsString(node).replaceAll("(?<=[0-9])\\.0(?=[,}\\]\"])", ""));
    }

    private static ImportFile file(String name) throws IOException {
        return new ImportFile(name, resource("import/" + name));
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = GnpyFormsTest.class.getResourceAsStream("/golden/gnpy/" + path)) {
            return in.readAllBytes();
        }
    }
}
