package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.RoadmKind;
import io.netplanner.engine.transmission.EqualizationTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads ROADM elements, which may differ from their type in targets, degrees and restrictions. */
final class RoadmElementReader {

    private static final Map<String, String> DEGREE_TARGETS = Map.of(
            "per_degree_pch_out_db", "target_pch_out_db",
            "per_degree_psd_out_mWperGHz", "target_psd_out_mWperGHz",
            "per_degree_psd_out_mWperSlotWidth", "target_out_mWperSlotWidth");

    private final GnpyEquipment equipment;

    RoadmElementReader(GnpyEquipment equipment) {
        this.equipment = equipment;
    }

    OpenRoadm read(JsonPlace place, String id) {
        RoadmKind kind = kind(place);
        Optional<JsonPlace> found = place.find("params");
        if (found.isEmpty()) {
            return new OpenRoadm(id, kind, Map.of(), List.of(), List.of(), Map.of());
        }
        JsonPlace parameters = found.get();
        OpenRoadm roadm = new OpenRoadm(
                id,
                changed(kind, parameters),
                degreeTargets(parameters),
                parameters.list("per_degree_impairments").stream()
                        .map(one -> new OpenRoadm.Crossing(
                                one.text("from_degree"), one.text("to_degree"), (int) one.number("impairment_id")))
                        .toList(),
                bands(parameters, "design_bands"),
                degreeBands(parameters));
        parameters.finish();
        return roadm;
    }

    private RoadmKind kind(JsonPlace place) {
        String type = place.optionalText("type_variety");
        String name = type == null ? "default" : type;
        RoadmKind kind = equipment.roadms().get(name);
        if (kind != null) {
            return kind;
        }
        place.error(
                "type_variety",
                "GNPY_TYPE_UNKNOWN",
                "is " + name + ", which the equipment does not hold. It holds "
                        + new TreeSet<>(equipment.roadms().keySet()) + ".");
        return new RoadmKind(
                name, new EqualizationTarget.ConstantPower(-20), 100, 0, 0, List.of(), List.of(), List.of());
    }

    private static RoadmKind changed(RoadmKind kind, JsonPlace parameters) {
        EqualizationTarget target = RoadmReader.TARGETS.stream()
                .filter(parameters::has)
                .findFirst()
                .map(key -> RoadmReader.target(key, parameters.number(key)))
                .orElse(kind.target());
        Optional<JsonPlace> restrictions = parameters.find("restrictions");
        RoadmKind changed = new RoadmKind(
                kind.name(),
                target,
                parameters.number("add_drop_osnr", kind.addDropOsnrDb01nm()),
                parameters.number("pmd", kind.pmdS()),
                parameters.number("pdl", kind.pdlDb()),
                restrictions.map(one -> one.texts("preamp_variety_list")).orElse(kind.preampVarieties()),
                restrictions.map(one -> one.texts("booster_variety_list")).orElse(kind.boosterVarieties()),
                kind.impairments());
        restrictions.ifPresent(JsonPlace::finish);
        return changed;
    }

    private static Map<String, EqualizationTarget> degreeTargets(JsonPlace parameters) {
        Map<String, EqualizationTarget> targets = new HashMap<>();
        DEGREE_TARGETS.forEach((key, kind) -> parameters
                .find(key)
                .ifPresent(byDegree -> byDegree.node()
                        .fieldNames()
                        .forEachRemaining(
                                degree -> targets.put(degree, RoadmReader.target(kind, byDegree.number(degree))))));
        return targets;
    }

    private static Map<String, List<OpenRoadm.Band>> degreeBands(JsonPlace parameters) {
        Map<String, List<OpenRoadm.Band>> bands = new HashMap<>();
        parameters
                .find("per_degree_design_bands")
                .ifPresent(byDegree -> byDegree.node()
                        .fieldNames()
                        .forEachRemaining(degree -> bands.put(degree, bands(byDegree, degree))));
        return bands;
    }

    private static List<OpenRoadm.Band> bands(JsonPlace place, String key) {
        return place.list(key).stream()
                .map(one -> new OpenRoadm.Band(one.number("f_min"), one.number("f_max"), one.optionalNumber("spacing")))
                .toList();
    }
}
