package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.openline.AmplifierKind;
import io.netplanner.engine.openline.MultibandKind;
import io.netplanner.engine.transmission.NoiseFigure;
import io.netplanner.engine.transmission.Profile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads amplifier types, with the files that advanced ones refer to. For one use. */
final class AmplifierReader {

    static final List<String> CONFIG_KEYS = List.of("advanced_config_from_json", "default_config_from_json");

    /** In less there is no room for a channel, nor for a table to rise. */
    private static final double LEAST_BAND_HZ = 1e9;

    private final Map<String, ObjectNode> configs;
    private final Map<String, String> unusable = new HashMap<>();

    AmplifierReader(Map<String, ObjectNode> configs) {
        this.configs = configs;
    }

    /** Types of two stages come last, as they refer to others. */
    void readAll(List<JsonPlace> listed, Map<String, AmplifierKind> amplifiers, Map<String, MultibandKind> multibands) {
        Map<String, AmplifierKind> read = new HashMap<>();
        List<JsonPlace> places = lastOfEach(listed);
        for (JsonPlace place : places) {
            if (!isOf(place, "multi_band") && !isOf(place, "dual_stage")) {
                readOne(place, read);
            }
        }
        for (JsonPlace place : places) {
            if (isOf(place, "dual_stage")) {
                readDual(place, read);
            }
        }
        for (JsonPlace place : places) {
            String name = place.text("type_variety");
            if (isOf(place, "multi_band")) {
                multibands.put(name, multiband(place, name, read));
            } else if (read.containsKey(name)) {
                amplifiers.put(name, read.get(name));
            }
        }
    }

    /** Of a type described twice the last description counts, in the place of the first, as GNPy has it. */
    private static List<JsonPlace> lastOfEach(List<JsonPlace> listed) {
        Map<String, JsonPlace> byName = new LinkedHashMap<>();
        for (JsonPlace place : listed) {
            JsonPlace earlier = byName.put(place.text("type_variety"), place);
            if (earlier != null) {
                earlier.warning(
                        "type_variety",
                        "GNPY_TYPE_REPEATED",
                        "is " + place.text("type_variety") + ", described again below: the last description counts.");
            }
        }
        return List.copyOf(byName.values());
    }

    Map<String, String> unusable() {
        return Map.copyOf(unusable);
    }

    private void readOne(JsonPlace place, Map<String, AmplifierKind> read) {
        String name = place.text("type_variety");
        String model = place.node().path("type_def").asText("variable_gain");
        String key = CONFIG_KEYS.get(model.equals("advanced_model") ? 0 : 1);
        String file = place.optionalText(key);
        ObjectNode config = file == null ? GnpyDefaults.flatAmplifier() : configs.get(file);
        if (config == null) {
            unusable.put(name, "its file " + file + " was not given");
            place.warning(key, "GNPY_CONFIG_MISSING", "is " + file + ", which was not given. The type cannot be used.");
            return;
        }
        read.put(name, kind(place, name, noiseFigure(place, model, config), config));
        place.finish();
    }

    private AmplifierKind kind(JsonPlace place, String name, NoiseFigure noiseFigure, ObjectNode config) {
        double least = place.number("gain_min");
        double flat = place.notBelow(least, "gain_flatmax", place.number("gain_flatmax"), "dB");
        return kind(place, name, noiseFigure, config, least, flat, place.number("p_max"));
    }

    private static AmplifierKind kind(
            JsonPlace place,
            String name,
            NoiseFigure noiseFigure,
            ObjectNode config,
            double gainMin,
            double gainFlatMax,
            double maxPower) {
        double low = place.above(
                0, "f_min", place.number("f_min", config.path("f_min").asDouble()), "Hz");
        double high = place.above(
                low, "f_max", place.number("f_max", config.path("f_max").asDouble()), "Hz");
        place.understood("type_def", "dgt", "gain_ripple", "nf_ripple", "nf_min", "nf_max", "nf0", "nf_coef");
        return new AmplifierKind(
                name,
                noiseFigure,
                gainMin,
                gainFlatMax,
                maxPower,
                low,
                high,
                profile(config, "dgt", low, high),
                profile(config, "gain_ripple", low, high),
                profile(config, "nf_ripple", low, high),
                place.notBelow(0, "pmd", place.number("pmd", 0), "s"),
                place.notBelow(0, "pdl", place.number("pdl", 0), "dB"),
                place.flag("out_voa_auto", false),
                place.flag("allowed_for_design", false),
                place.flag("raman", false));
    }

    private NoiseFigure noiseFigure(JsonPlace place, String model, ObjectNode config) {
        return switch (model) {
            case "fixed_gain" -> new NoiseFigure.Fixed(place.number("nf0"));
            case "variable_gain" -> coils(place);
            case "advanced_model" ->
                new NoiseFigure.Polynomial(
                        numbers(config.path("nf_fit_coeff")).boxed().toList());
            case "openroadm" ->
                new NoiseFigure.OpenRoadmInline(
                        DoubleStream.of(place.numbers("nf_coef")).boxed().toList());
            case "openroadm_preamp" -> new NoiseFigure.OpenRoadmPreamplifier();
            case "openroadm_booster" -> new NoiseFigure.OpenRoadmBooster();
            default -> {
                place.error(
                        "type_def",
                        "GNPY_TYPE_UNKNOWN",
                        "is " + model + ". Known are variable_gain, fixed_gain, advanced_model, openroadm,"
                                + " openroadm_preamp, openroadm_booster, dual_stage and multi_band.");
                yield new NoiseFigure.Fixed(0);
            }
        };
    }

    private static NoiseFigure coils(JsonPlace place) {
        double best = place.number("nf_min");
        double worst = place.number("nf_max");
        NoiseFigure.VariableGain coils =
                NoiseFigure.VariableGain.fitted(place.number("gain_min"), place.number("gain_flatmax"), best, worst);
        if (!Double.isFinite(coils.nf1Db() + coils.nf2Db() + coils.deltaPDb())) {
            place.error(
                    "nf_max",
                    "GNPY_NOISE_FIGURE_IMPOSSIBLE",
                    "is " + worst + " dB with a least noise figure of " + best
                            + " dB: no two coils give both over this range of gain. Check the data sheet.");
        }
        return coils;
    }

    private void readDual(JsonPlace place, Map<String, AmplifierKind> read) {
        String name = place.text("type_variety");
        AmplifierKind first = stage(place, name, "preamp_variety", read);
        AmplifierKind second = stage(place, name, "booster_variety", read);
        if (first == null || second == null) {
            return;
        }
        NoiseFigure both = new NoiseFigure.DualStage(stage(first), stage(second));
        read.put(
                name,
                kind(
                        place.understood("p_max", "gain_flatmax"),
                        name,
                        both,
                        GnpyDefaults.flatAmplifier(),
                        place.number("gain_min"),
                        first.gainFlatMaxDb() + second.gainFlatMaxDb(),
                        second.maxPowerDbm()));
        place.finish();
    }

    private @Nullable AmplifierKind stage(JsonPlace place, String name, String key, Map<String, AmplifierKind> read) {
        String variety = place.text(key);
        AmplifierKind kind = read.get(variety);
        if (kind == null && unusable.containsKey(variety)) {
            unusable.put(name, variety + " cannot be used: " + unusable.get(variety));
        } else if (kind == null) {
            place.error(key, "GNPY_TYPE_UNKNOWN", "is " + variety + ", which is no amplifier of this library. Add it.");
        }
        return kind;
    }

    private static NoiseFigure.Stage stage(AmplifierKind kind) {
        return new NoiseFigure.Stage(kind.noiseFigure(), kind.gainMinDb(), kind.gainFlatMaxDb());
    }

    private MultibandKind multiband(JsonPlace place, String name, Map<String, AmplifierKind> read) {
        List<String> amplifiers = place.texts("amplifiers");
        amplifiers.stream()
                .filter(one -> !read.containsKey(one))
                .forEach(one -> place.error(
                        "amplifiers",
                        "GNPY_TYPE_UNKNOWN",
                        "names " + one + ", which is no amplifier of this library."));
        MultibandKind kind = new MultibandKind(name, amplifiers, place.flag("allowed_for_design", false));
        place.understood("type_def").finish();
        return kind;
    }

    private static boolean isOf(JsonPlace place, String model) {
        return place.node().path("type_def").asText().equals(model);
    }

    private static Profile profile(ObjectNode config, String key, double low, double high) {
        double[] values = numbers(config.path(key)).toArray();
        boolean usable = values.length > 0 && high - low > LEAST_BAND_HZ;
        return usable ? Profile.ofRange(low, high, values) : Profile.constant(0);
    }

    private static DoubleStream numbers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).mapToDouble(JsonNode::asDouble);
    }
}
