package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole lines against recorded reference values: every element's output and what each receiver sees. */
class ReferenceScenariosTest {

    /** The reference values are rounded to 1e-6 dB; 1e-5 leaves room for the order of additions. */
    private static final double TOLERANCE_DB = 1e-5;

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
    void meetsEveryRecordedChannel(String scenario) {
        JsonNode line = ReferenceLine.read(scenario + "/line.json");
        JsonNode golden = ReferenceLine.read(scenario + "/golden.json");

        LinePropagation propagation = new GsnrModel(ReferenceLine.model(line))
                .propagate(ReferenceLine.launch(line.get("launch")), ReferenceLine.elements(line));

        for (ElementOutput output : propagation.elements()) {
            compare(output, recorded(golden, output.elementId()));
        }
        compare(propagation.received(), golden.get("receiver"));
    }

    private static JsonNode recorded(JsonNode golden, String id) {
        for (JsonNode element : golden.get("elements")) {
            if (element.get("uid").asText().equals(id)) {
                return element;
            }
        }
        throw new AssertionError("no recorded output of " + id);
    }

    private static void compare(ElementOutput output, JsonNode recorded) {
        double mean = output.powerDbm().stream().mapToDouble(x -> x).average().orElseThrow();
        assertThat(mean)
                .as("mean power after %s", output.elementId())
                .isCloseTo(recorded.at("/out/mean_pch_dbm").asDouble(), offset(TOLERANCE_DB));
        if (recorded.has("channels_out")) {
            JsonNode channels = recorded.get("channels_out");
            compare(output.elementId() + " power", channels.get("pch_dbm"), output.powerDbm());
            compare(output.elementId() + " ASE", channels.get("ase_dbm"), output.aseDbm());
            compare(output.elementId() + " NLI", channels.get("nli_dbm"), output.nliDbm());
            compare(output.elementId() + " CD", channels.get("cd_ps_nm"), output.dispersionPsPerNm());
        }
    }

    private static void compare(List<ReceivedChannel> received, JsonNode receiver) {
        JsonNode line = receiver.get("line_only");
        compare(received, "line OSNR", line.get("osnr_ase_01nm_db"), ReceivedChannel::lineOsnrDb01nm);
        compare(received, "line GSNR", line.get("gsnr_01nm_db"), ReceivedChannel::lineGsnrDb01nm);
        compare(received, "line SNR of NLI", line.get("snr_nli_signal_bw_db"), ReceivedChannel::lineSnrNliDb);
        JsonNode end = receiver.get("with_tx_and_add_drop");
        compare(received, "OSNR", end.get("osnr_ase_01nm_db"), ReceivedChannel::osnrDb01nm);
        compare(received, "GSNR", end.get("gsnr_01nm_db"), ReceivedChannel::gsnrDb01nm);
        compare(received, "CD", end.get("cd_ps_nm"), ReceivedChannel::dispersionPsPerNm);
        compare(received, "PMD", end.get("pmd_ps"), ReceivedChannel::pmdPs);
        compare(received, "PDL", end.get("pdl_db"), ReceivedChannel::pdlDb);
        compare(received, "latency", end.get("latency_ms"), ReceivedChannel::latencyMs);
    }

    private static void compare(
            List<ReceivedChannel> received, String what, JsonNode expected, Function<ReceivedChannel, Double> value) {
        compare(what, expected, received.stream().map(value).toList());
    }

    private static void compare(String what, JsonNode expected, List<Double> actual) {
        double[] values = ReferenceLine.doubles(expected);
        assertThat(actual).as(what).hasSize(values.length);
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                assertThat(actual.get(i)).as("%s of channel %d", what, i).isEqualTo(values[i]);
            } else {
                double tolerance = TOLERANCE_DB + 1e-9 * Math.abs(values[i]);
                assertThat(actual.get(i)).as("%s of channel %d", what, i).isCloseTo(values[i], offset(tolerance));
            }
        }
    }
}
