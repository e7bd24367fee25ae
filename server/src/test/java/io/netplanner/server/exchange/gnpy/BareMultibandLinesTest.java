package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenLineDesigner;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.transmission.RamanModel;
import io.netplanner.server.exchange.ImportFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines without any amplifier between ROADMs, asked for C and L: both directions are built for both bands. */
class BareMultibandLinesTest {

    private static final String LIBRARY = """
            {"Edfa": [
               {"type_variety": "C", "type_def": "fixed_gain", "gain_flatmax": 25, "gain_min": 8, "p_max": 23, "nf0": 6,
                "f_min": 191.2e12, "f_max": 196.2e12},
               {"type_variety": "L", "type_def": "fixed_gain", "gain_flatmax": 25, "gain_min": 8, "p_max": 23, "nf0": 6,
                "f_min": 186.5e12, "f_max": 190.1e12},
               {"type_variety": "C+L", "type_def": "multi_band", "amplifiers": ["C", "L"], "allowed_for_design": true},
               {"type_variety": "C alone", "type_def": "fixed_gain", "gain_flatmax": 25, "gain_min": 8, "p_max": 23, "nf0": 6,
                "f_min": 191.2e12, "f_max": 196.2e12, "allowed_for_design": true}],
             "Fiber": [{"type_variety": "SSMF", "dispersion": 1.67e-05, "effective_area": 83e-12, "pmd_coef": 1.265e-15}],
             "Span": [{"padding": 10, "max_length": 150}], "Transceiver": [],
             "Roadm": [{"target_pch_out_db": -20, "add_drop_osnr": 38}],
             "SI": [{"f_min": 191.3e12, "f_max": 196.1e12, "spacing": 50e9, "baud_rate": 32e9},
                    {"type_variety": "lband", "f_min": 186.6e12, "f_max": 190.0e12, "spacing": 50e9, "baud_rate": 32e9}]}
            """;

    private static final String LINE = """
            {"elements": [
               {"uid": "trx A", "type": "Transceiver"}, {"uid": "trx B", "type": "Transceiver"},
               {"uid": "roadm A", "type": "Roadm"%1$s}, {"uid": "roadm B", "type": "Roadm"%1$s},
               {"uid": "east 1", "type": "Fiber", "type_variety": "SSMF", "params": {"length": 75, "loss_coef": 0.2}},
               {"uid": "east 2", "type": "Fiber", "type_variety": "SSMF", "params": {"length": 80, "loss_coef": 0.2}},
               {"uid": "west", "type": "Fiber", "type_variety": "SSMF", "params": {"length": 75, "loss_coef": 0.2}}],
             "connections": [
               {"from_node": "trx A", "to_node": "roadm A"}, {"from_node": "roadm A", "to_node": "east 1"},
               {"from_node": "east 1", "to_node": "east 2"},
               {"from_node": "east 2", "to_node": "roadm B"}, {"from_node": "roadm B", "to_node": "trx B"},
               {"from_node": "trx B", "to_node": "roadm B"}, {"from_node": "roadm B", "to_node": "west"},
               {"from_node": "west", "to_node": "roadm A"}, {"from_node": "roadm A", "to_node": "trx A"}]}
            """;

    @Test
    void everyAmplifierIsForBothBandsOfTheLibrarysReferenceSpectra() {
        OpenDesign design = design("");

        assertThat(design.network().elements()).noneMatch(OpenAmplifier.class::isInstance);
        assertThat(design.network().elements())
                .filteredOn(OpenMultiband.class::isInstance)
                .hasSize(5)
                .allSatisfy(
                        element -> assertThat(((OpenMultiband) element).type()).isEqualTo("C+L"));
    }

    @Test
    void aRoadmThatAsksForOneBandGetsAmplifiersForOne() {
        OpenDesign design = design(
                ", \"params\": {\"design_bands\": [{\"f_min\": 191.3e12, \"f_max\": 196.1e12, \"spacing\": 50e9}]}");

        assertThat(design.network().elements()).noneMatch(OpenMultiband.class::isInstance);
        assertThat(design.network().elements())
                .filteredOn(OpenAmplifier.class::isInstance)
                .hasSize(5);
    }

    private static OpenDesign design(String roadmParameters) {
        GnpyReader reader = new GnpyReader();
        GnpyEquipment equipment =
                reader.equipment(file("library.json", LIBRARY), Map.of()).get();
        GnpyTopology topology = reader.topology(file("line.json", LINE.formatted(roadmParameters)), equipment)
                .get();
        return new OpenLineDesigner(equipment.catalogue(), RamanModel.OFF).design(topology.network());
    }

    private static ImportFile file(String name, String text) {
        return new ImportFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
