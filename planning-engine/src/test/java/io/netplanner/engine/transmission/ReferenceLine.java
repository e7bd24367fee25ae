package io.netplanner.engine.transmission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the recorded lines under {@code golden/gnpy} into the engine's own elements. */
public final class ReferenceLine {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReferenceLine() {}

    public static JsonNode read(String path) {
        try (InputStream in = ReferenceLine.class.getResourceAsStream("/golden/gnpy/" + path)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TransmissionModel model(JsonNode line) {
        JsonNode raman = line.at("/sim_params/raman");
        return new TransmissionModel(
                InterferenceModel.of(
                        switch (line.at("/sim_params/method").asText()) {
                            case "ggn_approx" -> InterferenceModel.Method.APPROXIMATED;
                            case "ggn_spectrally_separated" -> InterferenceModel.Method.SPECTRALLY_SEPARATED;
                            default -> InterferenceModel.Method.CLOSED_FORM;
                        }),
                new RamanModel(
                        raman.get("flag").asBoolean(),
                        RamanModel.Method.valueOf(raman.get("method").asText().toUpperCase(Locale.ROOT)),
                        raman.get("order").asInt(),
                        raman.get("result_spatial_resolution").asDouble(),
                        raman.get("solver_spatial_resolution").asDouble()));
    }

    public static List<Channel> launch(JsonNode launch) {
        List<Channel> channels = new ArrayList<>();
        for (int i = 0; i < launch.get("frequency_hz").size(); i++) {
            channels.add(new Channel(
                    launch.get("frequency_hz").get(i).asDouble(),
                    launch.get("baud_rate").get(i).asDouble(),
                    launch.get("slot_width_hz").get(i).asDouble(),
                    launch.get("tx_power_dbm").get(i).asDouble(),
                    launch.get("tx_osnr_db_01nm").get(i).asDouble(),
                    launch.get("delta_pdb").get(i).asDouble(),
                    launch.get("roll_off").get(i).asDouble()));
        }
        return channels;
    }

    public static List<OpticalElement> elements(JsonNode line) {
        List<OpticalElement> elements = new ArrayList<>();
        JsonNode nodes = line.get("elements");
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            switch (node.get("type").asText()) {
                case "Transceiver" -> {}
                case "Fiber" -> elements.add(fiber(node));
                case "Edfa" -> elements.add(amplifier(node));
                case "Roadm" ->
                    elements.add(roadm(node, nodes.get(i + 1).get("uid").asText()));
                case "Fused" ->
                    elements.add(new FixedLossElement(
                            node.get("uid").asText(), node.get("loss_db").asDouble()));
                default -> throw new IllegalStateException("unread element " + node);
            }
        }
        return elements;
    }

    public static FiberElement fiber(JsonNode node) {
        List<PointLoss> losses = StreamSupport.stream(node.get("lumped_losses").spliterator(), false)
                .map(loss -> new PointLoss(
                        loss.get("position_m").asDouble(), loss.get("loss_db").asDouble()))
                .toList();
        return new FiberElement(
                node.path("uid").asText("fibre"),
                node.get("length_m").asDouble(),
                node.get("att_in_db").asDouble(),
                node.get("con_in_db").asDouble(),
                node.get("con_out_db").asDouble(),
                profile(node.get("loss_coef_frequency_hz"), node.get("loss_coef_db_per_km")),
                profile(node.get("dispersion_frequency_hz"), node.get("dispersion_s_per_m2")),
                optional(node.get("dispersion_slope_s_per_m3")),
                node.get("ref_frequency_hz").asDouble(),
                node.get("effective_area_m2_at_ref").asDouble(),
                node.get("pmd_coef_s_per_sqrt_m").asDouble(),
                losses);
    }

    private static Profile profile(JsonNode frequency, JsonNode value) {
        return Profile.of(doubles(frequency), doubles(value));
    }

    public static double[] doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(node -> node.isTextual() ? Double.parseDouble(node.asText()) : node.asDouble())
                .toArray();
    }

    private static AmplifierElement amplifier(JsonNode node) {
        double low = node.get("f_min_hz").asDouble();
        double high = node.get("f_max_hz").asDouble();
        return new AmplifierElement(
                node.get("uid").asText(),
                low,
                high,
                node.get("gain_min_db").asDouble(),
                node.get("gain_flatmax_db").asDouble(),
                node.get("p_max_dbm").asDouble(),
                noiseFigure(node),
                node.get("gain_target_db").asDouble(),
                node.get("tilt_target_db").asDouble(),
                ripple(node, "dgt", low, high),
                ripple(node, "gain_ripple_db", low, high),
                ripple(node, "nf_ripple_db", low, high),
                node.get("in_voa_db").asDouble(),
                node.get("out_voa_db").asDouble(),
                node.get("pmd_s").asDouble(),
                node.get("pdl_db").asDouble());
    }

    private static Profile ripple(JsonNode node, String name, double low, double high) {
        return node.hasNonNull(name) ? Profile.ofRange(low, high, doubles(node.get(name))) : Profile.constant(0);
    }

    public static NoiseFigure noiseFigure(JsonNode node) {
        JsonNode model = node.path("nf_model");
        return switch (node.get("type_def").asText()) {
            case "fixed_gain" -> new NoiseFigure.Fixed(model.get("nf0").asDouble());
            case "variable_gain" ->
                new NoiseFigure.VariableGain(
                        model.get("nf1").asDouble(),
                        model.get("nf2").asDouble(),
                        model.get("delta_p").asDouble());
            case "advanced_model" -> new NoiseFigure.Polynomial(coefficients(node.get("nf_fit_coeff")));
            case "openroadm" -> new NoiseFigure.OpenRoadmInline(coefficients(model.get("nf_coef")));
            case "openroadm_preamp" -> new NoiseFigure.OpenRoadmPreamplifier();
            case "openroadm_booster" -> new NoiseFigure.OpenRoadmBooster();
            case "dual_stage" -> new NoiseFigure.DualStage(stage(node.get("preamp")), stage(node.get("booster")));
            default -> throw new IllegalStateException("unread amplifier " + node);
        };
    }

    private static NoiseFigure.Stage stage(JsonNode node) {
        return new NoiseFigure.Stage(
                noiseFigure(node),
                node.get("gain_min_db").asDouble(),
                node.get("gain_flatmax_db").asDouble());
    }

    public static List<Double> coefficients(JsonNode array) {
        return Arrays.stream(doubles(array)).boxed().toList();
    }

    private static RoadmElement roadm(JsonNode node, String degree) {
        JsonNode impairments = node.get("impairments_per_band").get(0);
        return new RoadmElement(
                node.get("uid").asText(),
                target(node, degree),
                impairments.get("roadm-maxloss").asDouble(),
                optional(impairments.path("roadm-osnr")),
                impairments.get("roadm-pmd").asDouble(),
                impairments.get("roadm-pdl").asDouble());
    }

    private static EqualizationTarget target(JsonNode node, String degree) {
        if (node.at("/per_degree_psd_mw_per_ghz").has(degree)) {
            return new EqualizationTarget.PowerPerSymbolRate(
                    node.at("/per_degree_psd_mw_per_ghz").get(degree).asDouble());
        }
        if (node.at("/per_degree_psw_mw_per_ghz").has(degree)) {
            return new EqualizationTarget.PowerPerSlotWidth(
                    node.at("/per_degree_psw_mw_per_ghz").get(degree).asDouble());
        }
        if (node.at("/per_degree_pch_out_dbm").has(degree)) {
            return new EqualizationTarget.ConstantPower(
                    node.at("/per_degree_pch_out_dbm").get(degree).asDouble());
        }
        if (node.hasNonNull("target_psd_out_mw_per_ghz")) {
            return new EqualizationTarget.PowerPerSymbolRate(
                    node.get("target_psd_out_mw_per_ghz").asDouble());
        }
        if (node.hasNonNull("target_out_mw_per_slot_width")) {
            return new EqualizationTarget.PowerPerSlotWidth(
                    node.get("target_out_mw_per_slot_width").asDouble());
        }
        return new EqualizationTarget.ConstantPower(
                node.get("target_pch_out_dbm").asDouble());
    }

    private static @Nullable Double optional(JsonNode node) {
        return node.isNumber() ? node.asDouble() : null;
    }
}
