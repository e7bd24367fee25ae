package io.netplanner.engine.transmission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.GsnrModel;
import io.netplanner.engine.transmission.NoiseFigure;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.RamanModel;
import io.netplanner.engine.transmission.ReferenceLine;
import io.netplanner.engine.transmission.RoadmElement;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One formula at a time against recorded reference values. */
class ReferencePrimitivesTest {

    private static final JsonNode FIBERS = ReferenceLine.read("primitives/fibre_coefficients.json");
    private static final JsonNode AMPLIFIERS =
            ReferenceLine.read("primitives/edfa_nf.json").get("gain_models");

    @Test
    void fiberCoefficientsFollowTheirTypeAndFrequency() {
        for (JsonNode fiber : FIBERS) {
            FiberCoefficients coefficients =
                    new FiberCoefficients(FiberMaterial.of(ReferenceLine.fiber(fiber.get("parameters"))));
            double[] frequency = ReferenceLine.doubles(fiber.get("frequency_hz"));
            for (int i = 0; i < frequency.length; i++) {
                double f = frequency[i];
                close(coefficients.alpha(f), fiber, "alpha_neper_per_m", i);
                close(coefficients.beta2(f), fiber, "beta2_s2_per_m", i);
                close(coefficients.beta3(f), fiber, "beta3_s3_per_m", i);
                close(coefficients.effectiveArea(f), fiber, "effective_area_m2", i);
                close(coefficients.gamma(f), fiber, "gamma_per_w_m", i);
                close(coefficients.accumulatedDispersion(f, 80_000), fiber, "accumulated_cd_s_per_m_80km", i);
            }
        }
    }

    /** The fibre with a slope was recorded without its losses and areas. */
    private static void close(double actual, JsonNode fiber, String name, int i) {
        if (!fiber.has(name)) {
            return;
        }
        assertThat(actual).as(name).isCloseTo(fiber.get(name).get(i).asDouble(), withPercentage(1e-7));
    }

    @Test
    void closedFormInterferenceMeetsEveryFiberLengthAndComb() {
        JsonNode recorded = ReferenceLine.read("primitives/gn_analytic_span.json");
        for (JsonNode one : recorded.get("cases")) {
            JsonNode comb = recorded.get("combs").get(one.get("comb").asText());
            FiberElement fiber =
                    span(one.get("fibre").asText(), one.get("length_km").asDouble() * 1e3);
            List<Channel> channels = channels(comb);
            double[] power = spread(comb.get("power_w"), channels.size());
            int[] all = IntStream.range(0, channels.size()).toArray();
            double[] ratio =
                    new InterferenceTable(FiberMaterial.of(fiber), channels).ratio(all, power, fiber.lengthM());
            for (int i = 0; i < ratio.length; i++) {
                assertThat(ratio[i] * power[i])
                        .isCloseTo(one.get("nli_w").get(i).asDouble(), withPercentage(1e-6));
            }
        }
    }

    @Test
    void ramanTiltMeetsTheSecondOrderSolution() {
        JsonNode recorded = ReferenceLine.read("primitives/srs_span.json");
        Channel[] channels = Arrays.stream(ReferenceLine.doubles(recorded.get("frequency_hz")))
                .mapToObj(f -> new Channel(f, 32e9, 50e9, 0, 40, 0))
                .toArray(Channel[]::new);
        for (JsonNode one : recorded.get("cases")) {
            double[] power = new double[channels.length];
            Arrays.fill(power, one.get("power_w_per_channel").asDouble());
            double step = one.get("step_m").asDouble();
            RamanModel model = new RamanModel(
                    true,
                    RamanModel.Method.valueOf(one.get("method").asText().toUpperCase(Locale.ROOT)),
                    one.get("order").asInt(),
                    step,
                    step);
            SpanProfile profile = new RamanScattering(span("SSMF", 80_000), model).profile(channels, power);
            for (int i = 0; i < channels.length; i++) {
                assertThat(-Decibels.ofRatio(profile.atEnd(i)))
                        .as("channel %d, %s of order %d", i, model.method(), model.order())
                        .isCloseTo(one.get("loss_end_db").get(i).asDouble(), offset(1e-6));
            }
        }
    }

    @Test
    void noiseFiguresOfEveryAmplifierModelFollowTheGain() {
        for (JsonNode amplifier : AMPLIFIERS) {
            NoiseFigure.Stage stage = stage(amplifier);
            double[] gain = ReferenceLine.doubles(amplifier.get("gain_db"));
            for (int i = 0; i < gain.length; i++) {
                assertThat(NoiseFigures.at(stage, gain[i], -20))
                        .isCloseTo(amplifier.get("nf_db").get(i).asDouble(), offset(1e-6));
            }
        }
    }

    @Test
    void twoCoilsAreFoundBehindTheDataSheetsOfEveryVariableGainAmplifier() {
        for (JsonNode amplifier : AMPLIFIERS) {
            if (!amplifier.get("type_def").asText().equals("variable_gain")) {
                continue;
            }
            NoiseFigure.VariableGain fit = TwoCoilFit.of(
                    amplifier.get("gain_min_db").asDouble(),
                    amplifier.get("gain_flatmax_db").asDouble(),
                    amplifier.at("/library/nf_min").asDouble(),
                    amplifier.at("/library/nf_max").asDouble());
            assertThat(fit.nf1Db()).isCloseTo(amplifier.at("/model/nf1").asDouble(), offset(1e-9));
            assertThat(fit.nf2Db()).isCloseTo(amplifier.at("/model/nf2").asDouble(), offset(1e-9));
            assertThat(fit.deltaPDb()).isCloseTo(amplifier.at("/model/delta_p").asDouble(), offset(1e-9));
        }
    }

    @Test
    void openRoadmMasksFollowTheInputPower() {
        for (JsonNode amplifier : ReferenceLine.read("primitives/edfa_nf.json").get("openroadm_models")) {
            NoiseFigure noiseFigure = switch (amplifier.get("type_def").asText()) {
                case "openroadm" ->
                    new NoiseFigure.OpenRoadmInline(ReferenceLine.coefficients(amplifier.get("nf_coef")));
                case "openroadm_preamp" -> new NoiseFigure.OpenRoadmPreamplifier();
                default -> new NoiseFigure.OpenRoadmBooster();
            };
            double[] input = ReferenceLine.doubles(amplifier.get("pin_dbm_per_50ghz"));
            double[] expected = ReferenceLine.doubles(amplifier.get("nf_db"));
            for (int i = 0; i < input.length; i++) {
                double actual = NoiseFigures.at(new NoiseFigure.Stage(noiseFigure, 0, 27), 20, input[i]);
                assertThat(Decibels.toRatio(actual))
                        .isCloseTo(Decibels.toRatio(expected[i]), offset(1e-6 * Decibels.toRatio(expected[i]) + 1e-12));
            }
        }
    }

    @Test
    void noiseOfTerminalsAddsToThatOfTheLine() {
        ReferenceLine.read("primitives/snr.json").get("snr_sum").forEach(one -> {
            double symbolRate = one.get("bandwidth_hz").asDouble();
            double to01nm = Decibels.offsetTo01nm(symbolRate);
            Channel channel = new Channel(
                    193.4e12, symbolRate, 2 * symbolRate, 0, one.get("snr_db").asDouble() + to01nm, 0);
            RoadmElement adding = new RoadmElement(
                    "add",
                    new EqualizationTarget.ConstantPower(-20),
                    0,
                    one.get("added_db_01nm").asDouble(),
                    0,
                    0);
            double received = new GsnrModel(TransmissionModel.GN)
                    .propagate(List.of(channel), List.of(adding))
                    .received()
                    .getFirst()
                    .gsnrDb01nm();
            assertThat(received - to01nm).isCloseTo(one.get("result_db").asDouble(), offset(1e-8));
        });
        ReferenceLine.read("primitives/snr.json")
                .get("signal_bw_to_01nm_db")
                .forEach(one -> assertThat(Decibels.offsetTo01nm(one.get("baud").asDouble()))
                        .isCloseTo(one.get("offset_db").asDouble(), offset(1e-8)));
    }

    @Test
    void constantsAreThoseThatTheReferenceCountsWith() {
        JsonNode recorded = ReferenceLine.read("primitives/constants.json");

        assertThat(PhysicalConstants.PLANCK).isEqualTo(recorded.get("h_j_s").asDouble());
        assertThat(PhysicalConstants.LIGHT_SPEED)
                .isEqualTo(recorded.get("c_m_per_s").asDouble());
        assertThat(PhysicalConstants.BOLTZMANN)
                .isEqualTo(recorded.get("k_j_per_k").asDouble());
    }

    @Test
    void gainProfilesFollowTiltRippleAndInput() {
        JsonNode recorded = ReferenceLine.read("primitives/edfa_gain_profile.json");
        double[] frequency = ReferenceLine.doubles(recorded.get("frequency_hz"));
        Channel[] channels = Arrays.stream(frequency)
                .mapToObj(f -> new Channel(f, 32e9, 50e9, 0, 40, 0))
                .toArray(Channel[]::new);
        for (JsonNode one : recorded.get("cases")) {
            double slope = one.get("input_slope_db_over_band").asDouble();
            double[] input = IntStream.range(0, 96)
                    .mapToDouble(i -> Decibels.dbmToWatt(-20 + slope * (i / 95.0 - 0.5)))
                    .toArray();
            double[] gain = GainProfile.of(
                    amplifier(one),
                    channels,
                    input,
                    one.get("effective_gain_db").asDouble());
            for (int i = 0; i < gain.length; i++) {
                assertThat(gain[i])
                        .as("channel %d of %s at %s", i, one.get("amplifier"), one.get("gain_target_db"))
                        .isCloseTo(one.get("gain_db").get(i).asDouble(), offset(1e-5));
            }
        }
    }

    private static AmplifierElement amplifier(JsonNode one) {
        String name = one.get("amplifier").asText();
        JsonNode model = AMPLIFIERS.get(name);
        JsonNode tables = ReferenceLine.read("primitives/tables.json");
        boolean advanced = name.equals("high_detail_model_example");
        double low = 191.275e12;
        double high = 196.125e12;
        JsonNode tilt = advanced ? tables.at("/advanced_example/dgt") : tables.at("/default_dgt/values");
        Profile ripple = advanced
                ? Profile.ofRange(low, high, ReferenceLine.doubles(tables.at("/advanced_example/gain_ripple")))
                : Profile.constant(0);
        return new AmplifierElement(
                name,
                low,
                high,
                model.get("gain_min_db").asDouble(),
                model.get("gain_flatmax_db").asDouble(),
                model.get("p_max_dbm").asDouble(),
                new NoiseFigure.Fixed(5),
                one.get("gain_target_db").asDouble(),
                one.get("tilt_target_db").asDouble(),
                Profile.ofRange(low, high, ReferenceLine.doubles(tilt)),
                ripple,
                Profile.constant(0),
                0,
                0,
                0,
                0);
    }

    private static NoiseFigure.Stage stage(JsonNode amplifier) {
        double min = amplifier.get("gain_min_db").asDouble();
        double max = amplifier.get("gain_flatmax_db").asDouble();
        return new NoiseFigure.Stage(noiseFigure(amplifier), min, max);
    }

    private static NoiseFigure noiseFigure(JsonNode amplifier) {
        JsonNode model = amplifier.get("model");
        return switch (amplifier.get("type_def").asText()) {
            case "fixed_gain" -> new NoiseFigure.Fixed(model.get("nf0").asDouble());
            case "variable_gain" ->
                new NoiseFigure.VariableGain(
                        model.get("nf1").asDouble(),
                        model.get("nf2").asDouble(),
                        model.get("delta_p").asDouble());
            case "advanced_model" ->
                new NoiseFigure.Polynomial(ReferenceLine.coefficients(amplifier.get("nf_fit_coeff")));
            default ->
                new NoiseFigure.DualStage(
                        stage(AMPLIFIERS.get(
                                amplifier.at("/library/preamp_variety").asText())),
                        stage(AMPLIFIERS.get(
                                amplifier.at("/library/booster_variety").asText())));
        };
    }

    private static FiberElement span(String type, double lengthM) {
        FiberElement eighty = ReferenceLine.fiber(FIBERS.get(type).get("parameters"));
        return new FiberElement(
                type,
                lengthM,
                0,
                0,
                0,
                Profile.constant(0.2),
                eighty.dispersionSPerM2(),
                eighty.dispersionSlopeSPerM3(),
                eighty.referenceFrequencyHz(),
                eighty.effectiveAreaM2(),
                eighty.pmdSPerSqrtM(),
                List.of());
    }

    private static List<Channel> channels(JsonNode comb) {
        double[] frequency = ReferenceLine.doubles(comb.get("frequency_hz"));
        double[] baud = spread(comb.get("baud_rate"), frequency.length);
        double[] slot = spread(comb.get("slot_width_hz"), frequency.length);
        return IntStream.range(0, frequency.length)
                .mapToObj(i -> new Channel(frequency[i], baud[i], slot[i], 0, 40, 0))
                .toList();
    }

    private static double[] spread(JsonNode values, int n) {
        double[] given = ReferenceLine.doubles(values);
        return IntStream.range(0, n)
                .mapToDouble(i -> given[given.length == 1 ? 0 : i])
                .toArray();
    }
}
