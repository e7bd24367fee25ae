package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.RoadmKind;
import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.RoadmElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what ROADM types and ROADM elements say alike. */
final class RoadmReader {

    static final List<String> TARGETS =
            List.of("target_pch_out_db", "target_psd_out_mWperGHz", "target_out_mWperSlotWidth");

    private static final Map<String, RoadmKind.Way> WAYS = Map.of(
            "roadm-add-path", RoadmKind.Way.ADD,
            "roadm-express-path", RoadmKind.Way.EXPRESS,
            "roadm-drop-path", RoadmKind.Way.DROP);

    private RoadmReader() {}

    static RoadmKind kind(JsonPlace place) {
        String name = place.optionalText("type_variety");
        RoadmKind kind = new RoadmKind(
                name == null ? "default" : name,
                target(place),
                place.number("add_drop_osnr", 100),
                place.notBelow(0, "pmd", place.number("pmd", 0), "s"),
                place.notBelow(0, "pdl", place.number("pdl", 0), "dB"),
                restriction(place, "preamp_variety_list"),
                restriction(place, "booster_variety_list"),
                place.list("roadm-path-impairments").stream()
                        .map(RoadmReader::impairments)
                        .toList());
        place.finish();
        return kind;
    }

    private static EqualizationTarget target(JsonPlace place) {
        List<String> given = TARGETS.stream().filter(place::has).toList();
        if (given.size() != 1) {
            place.error(
                    given.isEmpty() ? TARGETS.getFirst() : given.getLast(),
                    "GNPY_ONE_TARGET_EXPECTED",
                    "is one of " + given.size() + " targets. Exactly one of " + String.join(", ", TARGETS) + " is"
                            + " needed.");
            return new EqualizationTarget.ConstantPower(-20);
        }
        return target(given.getFirst(), place.number(given.getFirst()));
    }

    static EqualizationTarget target(String key, double value) {
        if (key.endsWith("out_db")) {
            return new EqualizationTarget.ConstantPower(value);
        }
        return key.endsWith("SlotWidth")
                ? new EqualizationTarget.PowerPerSlotWidth(value)
                : new EqualizationTarget.PowerPerSymbolRate(value);
    }

    private static List<String> restriction(JsonPlace place, String key) {
        return place.find("restrictions").map(one -> one.texts(key)).orElse(List.of());
    }

    private static RoadmKind.Impairments impairments(JsonPlace place) {
        int id = (int) place.number("roadm-path-impairments-id");
        Optional<String> way =
                WAYS.keySet().stream().sorted().filter(place.node()::has).findFirst();
        if (way.isEmpty()) {
            place.error("roadm-express-path", "GNPY_KEY_MISSING", "or its add or drop equivalent is missing.");
            return new RoadmKind.Impairments(id, RoadmKind.Way.EXPRESS, List.of());
        }
        List<RoadmElement.Band> bands = new ArrayList<>();
        for (JsonPlace band : place.list(way.get())) {
            bands.add(band(band));
        }
        place.finish();
        return new RoadmKind.Impairments(id, WAYS.getOrDefault(way.get(), RoadmKind.Way.EXPRESS), bands);
    }

    private static RoadmElement.Band band(JsonPlace place) {
        Optional<JsonPlace> range = place.find("frequency-range");
        RoadmElement.Band band = new RoadmElement.Band(
                range.map(one -> one.number("lower-frequency", 0)).orElse(0.0),
                range.map(one -> one.number("upper-frequency", Double.MAX_VALUE))
                        .orElse(Double.MAX_VALUE),
                place.notBelow(0, "roadm-maxloss", place.number("roadm-maxloss", 0), "dB"),
                place.optionalNumber("roadm-osnr"),
                place.number("roadm-pmd", 0),
                place.number("roadm-pdl", 0));
        place.understood(
                        "roadm-cd",
                        "roadm-inband-crosstalk",
                        "roadm-pmax",
                        "roadm-noise-figure",
                        "roadm-minloss",
                        "roadm-typloss",
                        "roadm-pmin",
                        "roadm-ptyp")
                .finish();
        return band;
    }
}
