package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenSplice;
import io.netplanner.engine.openline.OpenTerminal;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a topology, each element completed from the equipment library. For one use. */
final class TopologyReader {

    private static final double SPLICE_LOSS_DB = 1;

    private final List<Issue> issues = new ArrayList<>();
    private final GnpyDocument document;
    private final GnpyEquipment equipment;
    private final RoadmElementReader roadms;
    private final Map<String, OpenElement> elements = new LinkedHashMap<>();

    TopologyReader(GnpyDocument document, GnpyEquipment equipment) {
        this.document = document;
        this.equipment = equipment;
        this.roadms = new RoadmElementReader(equipment);
    }

    Checked<GnpyTopology> read() {
        JsonPlace root = new JsonPlace(document.root(), "", document.name(), issues);
        for (JsonPlace place : root.list("elements")) {
            add(place);
        }
        List<OpenNetwork.Connection> connections = connections(root);
        new Connectedness(elements, connections).check(issues);
        root.understood("network_name").finish();
        return Checked.of(
                new GnpyTopology(new OpenNetwork(List.copyOf(elements.values()), connections), document), issues);
    }

    private void add(JsonPlace place) {
        String id = place.text("uid");
        place.understood("metadata", "name", "type", "type_variety", "params", "operational", "amplifiers");
        OpenElement element = element(place, id);
        if (element == null) {
            return;
        }
        place.finish();
        if (elements.putIfAbsent(id, element) != null) {
            place.error("uid", "GNPY_NAME_TWICE", "stands twice. Rename one of the two elements.");
        }
    }

    private @Nullable OpenElement element(JsonPlace place, String id) {
        String kind = place.text("type");
        return switch (kind) {
            case "Transceiver" -> terminal(place, id);
            case "Fused" ->
                new OpenSplice(
                        id,
                        place.find("params")
                                .map(one -> one.notBelow(0, "loss", one.number("loss", SPLICE_LOSS_DB), "dB"))
                                .orElse(SPLICE_LOSS_DB));
            case "Fiber" -> fiber(place, id, equipment.fibers());
            case "RamanFiber" -> fiber(place, id, equipment.pumpedFibers());
            case "Edfa" -> amplifier(place, id);
            case "Multiband_amplifier" -> multiband(place, id);
            case "Roadm" -> roadms.read(place, id);
            default -> {
                place.error(
                        "type",
                        "GNPY_TYPE_UNKNOWN",
                        "is " + kind + ". Known are Transceiver, Roadm, Fiber, RamanFiber, Edfa, Multiband_amplifier"
                                + " and Fused.");
                yield null;
            }
        };
    }

    private static OpenTerminal terminal(JsonPlace place, String id) {
        place.find("params").ifPresent(one -> one.understood("design_bands", "per_degree_design_bands"));
        return new OpenTerminal(id);
    }

    private @Nullable OpenElement fiber(JsonPlace place, String id, Map<String, ObjectNode> library) {
        String type = place.text("type_variety");
        ObjectNode entry = library.get(type);
        if (entry == null) {
            unknown(place, "type_variety", type, library);
            entry = JsonNodeFactory.instance.objectNode();
        }
        ObjectNode complete = entry.deepCopy();
        place.find("params")
                .ifPresent(given -> given.node().properties().forEach(field -> {
                    boolean unset = field.getKey().equals("pmd_coef")
                            && field.getValue().asDouble() == 0;
                    if (!unset) {
                        complete.set(field.getKey(), field.getValue());
                    }
                }));
        JsonPlace parameters = new JsonPlace(complete, place.pointer() + "/params", place.what(), issues);
        Optional<JsonPlace> operational =
                place.node().path("type").asText().equals("RamanFiber") ? place.find("operational") : Optional.empty();
        return FiberReader.read(id, type, parameters, operational);
    }

    private OpenAmplifier amplifier(JsonPlace place, String id) {
        place.find("params").ifPresent(JsonPlace::finish);
        return new OpenAmplifier(id, amplifierType(place, false), place.texts("variety_list"), settings(place));
    }

    private @Nullable String amplifierType(JsonPlace place, boolean multiband) {
        String type = place.optionalText("type_variety");
        if (type == null || type.equals("default")) {
            return null;
        }
        Map<String, ?> known = multiband
                ? equipment.catalogue().multibands()
                : equipment.catalogue().amplifiers();
        String why = equipment.unusable().get(type);
        if (why != null) {
            place.error("type_variety", "GNPY_CONFIG_MISSING", "is " + type + ", but " + why + ". Give the file too.");
        } else if (!known.containsKey(type)) {
            unknown(place, "type_variety", type, known);
        }
        return type;
    }

    private OpenAmplifier.Settings settings(JsonPlace place) {
        Optional<JsonPlace> found = place.find("operational");
        if (found.isEmpty()) {
            return OpenAmplifier.Settings.OPEN;
        }
        JsonPlace one = found.get();
        OpenAmplifier.Settings settings = new OpenAmplifier.Settings(
                one.optionalNumber("gain_target"),
                one.optionalNumber("delta_p"),
                one.optionalNumber("tilt_target"),
                attenuation(one, "out_voa"),
                attenuation(one, "in_voa"));
        one.understood("f_min", "f_max").finish();
        GainLimit.check(one, place.optionalText("type_variety"), settings.gainDb(), equipment);
        return settings;
    }

    private static @Nullable Double attenuation(JsonPlace place, String key) {
        Double value = place.optionalNumber(key);
        return value == null ? null : (Double) place.notBelow(0, key, value, "dB");
    }

    private OpenMultiband multiband(JsonPlace place, String id) {
        List<OpenAmplifier> bands = new ArrayList<>();
        for (JsonPlace one : place.list("amplifiers")) {
            bands.add(new OpenAmplifier(id, amplifierType(one, false), List.of(), settings(one)));
        }
        return new OpenMultiband(id, amplifierType(place, true), place.texts("variety_list"), bands);
    }

    private List<OpenNetwork.Connection> connections(JsonPlace root) {
        List<OpenNetwork.Connection> connections = new ArrayList<>();
        for (JsonPlace place : root.list("connections")) {
            String from = end(place, "from_node");
            String to = end(place, "to_node");
            place.finish();
            if (from != null && to != null) {
                connections.add(new OpenNetwork.Connection(from, to));
            }
        }
        return connections;
    }

    private @Nullable String end(JsonPlace place, String key) {
        String id = place.text(key);
        if (elements.containsKey(id)) {
            return id;
        }
        place.error(key, "GNPY_ELEMENT_UNKNOWN", "is " + id + ", which is no element. Add the element or correct it.");
        return null;
    }

    private static void unknown(JsonPlace place, String key, String type, Map<String, ?> known) {
        place.error(
                key,
                "GNPY_TYPE_UNKNOWN",
                "is " + type + ", which the equipment does not hold. It holds " + new TreeSet<>(known.keySet()) + ".");
    }
}
