package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenLineDesigner;
import io.netplanner.engine.openline.OpenPath;
import io.netplanner.engine.openline.OpenPaths;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.GsnrModel;
import io.netplanner.engine.transmission.LinePropagation;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From files alone to what each receiver sees: import, design and physics together against recorded values. */
class GnpyScenariosTest {

    private static final double TOLERANCE_DB = 1e-5;
    private static final String FOLDER = "/golden/gnpy/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s01_single80_96x50_32G",
                "s01_single80_flex_mix",
                "s01_single80_sparse_5",
                "s02_ssmf10x80_76x62.5_44G",
                "s02_ssmf10x80_96x50_32G",
                "s03_nzdf10x80_96x50_32G",
                "s04_mixed_96x50_32G",
                "s05_roadms_96x50_32G",
                "s06_wide80x100_srs_gn_analytic",
                "s07_single80_96x50_ggn_approx"
            })
    void filesLeadToTheRecordedValues(String scenario) throws IOException {
        GnpyReader reader = new GnpyReader();
        GnpyEquipment equipment =
                reader.equipment(file(scenario, "equipment.json"), Map.of()).get();
        GnpyTopology topology =
                reader.topology(file(scenario, "topology.json"), equipment).get();
        List<Channel> channels =
                reader.spectrum(file(scenario, "spectrum.json")).get();
        TransmissionModel model = exists(scenario, "sim_params.json")
                ? reader.simulation(file(scenario, "sim_params.json")).get()
                : TransmissionModel.GN;

        OpenDesign design = new OpenLineDesigner(equipment.catalogue(), model.raman()).design(topology.network());
        OpenPaths paths = new OpenPaths(design.network());
        List<OpenElement> way = paths.find(
                        paths.terminals().getFirst(), paths.terminals().getLast(), List.of())
                .orElseThrow();
        LinePropagation light = new GsnrModel(model)
                .propagate(channels, OpenPath.of(way, equipment.catalogue()).elements());

        JsonNode golden = new ObjectMapper().readTree(bytes(scenario, "golden.json"));
        JsonNode gsnr = golden.at("/receiver/with_tx_and_add_drop/gsnr_01nm_db");
        JsonNode osnr = golden.at("/receiver/with_tx_and_add_drop/osnr_ase_01nm_db");
        assertThat(light.received()).hasSize(gsnr.size());
        for (int i = 0; i < gsnr.size(); i++) {
            assertThat(light.received().get(i).gsnrDb01nm())
                    .as("GSNR of channel %d", i)
                    .isCloseTo(gsnr.get(i).asDouble(), offset(TOLERANCE_DB));
            assertThat(light.received().get(i).osnrDb01nm())
                    .as("OSNR of channel %d", i)
                    .isCloseTo(osnr.get(i).asDouble(), offset(TOLERANCE_DB));
        }
    }

    private static boolean exists(String scenario, String name) {
        return GnpyScenariosTest.class.getResource(FOLDER + scenario + "/" + name) != null;
    }

    private static ImportFile file(String scenario, String name) throws IOException {
        return new ImportFile(name, bytes(scenario, name));
    }

    private static byte[] bytes(String scenario, String name) throws IOException {
        try (InputStream in = GnpyScenariosTest.class.getResourceAsStream(FOLDER + scenario + "/" + name)) {
            return in.readAllBytes();
        }
    }
}
