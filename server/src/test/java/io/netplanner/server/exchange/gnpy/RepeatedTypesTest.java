package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.exchange.ImportFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Libraries that grew by hand describe a type twice; what counts is what GNPy itself would take. */
class RepeatedTypesTest {

    private static final String LIBRARY = """
            {"Edfa": [
               {"type_variety": "line", "type_def": "fixed_gain", "gain_flatmax": 21, "gain_min": 20, "p_max": 21, "nf0": 5},
               {"type_variety": "both", "type_def": "multi_band", "amplifiers": ["line", "of old"]},
               {"type_variety": "line", "type_def": "fixed_gain", "gain_flatmax": 25, "gain_min": 20, "p_max": 21, "nf0": 6},
               {"type_variety": "both", "type_def": "multi_band", "amplifiers": ["line"]}],
             "Fiber": [{"type_variety": "SSMF", "dispersion": 1.67e-05, "effective_area": 83e-12, "pmd_coef": 1.265e-15}],
             "Span": [{}], "Roadm": [{"target_pch_out_db": -20, "add_drop_osnr": 38}], "Transceiver": [],
             "SI": [{"f_min": 191.3e12, "f_max": 196.1e12, "spacing": 50e9, "baud_rate": 32e9}]}
            """;

    @Test
    void theLastDescriptionOfATypeCountsAndNothingIsAskedOfTheOthers() {
        Checked<GnpyEquipment> read = read(LIBRARY);

        assertThat(read.issues()).extracting(Issue::code).containsExactly("GNPY_TYPE_REPEATED", "GNPY_TYPE_REPEATED");
        assertThat(read.get().catalogue().amplifiers().get("line").gainFlatMaxDb())
                .isEqualTo(25);
        assertThat(read.get().catalogue().multibands().get("both").amplifiers()).isEqualTo(List.of("line"));
    }

    @Test
    void aBandOfAnAmplifierThatIsNowhereDescribedIsRefused() {
        Checked<GnpyEquipment> read = read(LIBRARY.replace("[\"line\"]", "[\"line\", \"of old\"]"));

        assertThat(read.issues())
                .filteredOn(Issue::isError)
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(tuple("GNPY_TYPE_UNKNOWN", "/Edfa/3/amplifiers"));
    }

    private static Checked<GnpyEquipment> read(String library) {
        return new GnpyReader()
                .equipment(new ImportFile("library.json", library.getBytes(StandardCharsets.UTF_8)), Map.of());
    }
}
