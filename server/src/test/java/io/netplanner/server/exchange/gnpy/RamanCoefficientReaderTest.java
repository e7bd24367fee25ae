package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.RamanCoefficient;
import io.netplanner.model.issue.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of a fibre's own Raman gain: used, in whichever form they come, and refused where they cannot be. */
class RamanCoefficientReaderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NOW = """
            {"raman_coefficient": {"reference_frequency": 2.05e14, "g0": [0, 5e-4, 1e-4],
             "frequency_offset": [0, 1e13, 1.5e13]}}""";
    private static final String OLDER = """
            {"raman_efficiency": {"cr": [0, 5e-4], "frequency_offset": [0, 1e13]}}""";

    private List<Issue> issues;

    @BeforeEach
    void begin() {
        issues = new ArrayList<>();
    }

    @Test
    void whatIsMeasuredOfAFibreCountsInItsPlace() throws IOException {
        assertThat(read(NOW))
                .isEqualTo(new RamanCoefficient(
                        Profile.of(new double[] {0, 1e13, 1.5e13}, new double[] {0, 5e-4, 1e-4}), 2.05e14));
        assertThat(read(OLDER).pumpHz()).isEqualTo(206.184634112792e12);
        assertThat(issues).isEmpty();
    }

    @Test
    void aTableThatCannotBeIsRefused() throws IOException {
        assertThat(find(NOW.replace("[0, 1e13, 1.5e13]", "[0, 1e13]"))).isEmpty();
        assertThat(find(NOW.replace("1.5e13", "2.1e14"))).isEmpty();
        assertThat(find(NOW.replace("5e-4", "-5e-4"))).isEmpty();

        assertThat(issues)
                .extracting(Issue::code, Issue::pointer)
                .containsExactly(
                        tuple("GNPY_TABLE_UNEVEN", "/params/raman_coefficient/g0"),
                        tuple("GNPY_VALUE_OUT_OF_RANGE", "/params/raman_coefficient/frequency_offset"),
                        tuple("GNPY_VALUE_OUT_OF_RANGE", "/params/raman_coefficient/g0"));
    }

    @Test
    void theFormOfRfc7951HasOneListOfPoints() throws IOException {
        ObjectNode fiber = (ObjectNode) MAPPER.readTree(NOW);
        ObjectNode older = (ObjectNode) MAPPER.readTree(OLDER);

        RfcRaman.spread(fiber);
        RfcRaman.spread(older);

        assertThat(fiber.at("/raman_coefficient/g0_per_frequency/1"))
                .isEqualTo(MAPPER.readTree("{\"frequency_offset\": 1e13, \"g0\": 5e-4}"));
        assertThat(older.at("/raman_efficiency/1"))
                .isEqualTo(MAPPER.readTree("{\"frequency_offset\": 1e13, \"cr\": 5e-4}"));
        RfcRaman.gather(fiber);
        RfcRaman.gather(older);
        assertThat(fiber).isEqualTo(MAPPER.readTree(NOW));
        assertThat(older).isEqualTo(MAPPER.readTree(OLDER));
    }

    private RamanCoefficient read(String json) throws IOException {
        return find(json).orElseThrow();
    }

    private Optional<RamanCoefficient> find(String json) throws IOException {
        return RamanCoefficientReader.find(
                new JsonPlace((ObjectNode) MAPPER.readTree(json), "/params", "Fiber f", issues));
    }
}
