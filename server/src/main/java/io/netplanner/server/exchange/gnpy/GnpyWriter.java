package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenMultiband;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes designed networks as GNPy reads them. What the file held beyond a network's elements stays. Stateless. */
public final class GnpyWriter {

    private GnpyWriter() {}

    public static byte[] topology(GnpyTopology read, OpenDesign design) {
        Map<String, JsonNode> sources = new HashMap<>();
        read.source()
                .root()
                .path("elements")
                .forEach(one -> sources.put(one.path("uid").asText(), one));
        ObjectNode root = read.source().root().deepCopy();
        var elements = root.putArray("elements");
        design.network().elements().forEach(element -> elements.add(written(element, sources)));
        var connections = root.putArray("connections");
        design.network()
                .connections()
                .forEach(one ->
                        connections.addObject().put("from_node", one.from()).put("to_node", one.to()));
        return GnpyDocument.bytes(root);
    }

    private static ObjectNode written(OpenElement element, Map<String, JsonNode> sources) {
        ObjectNode node = source(element.id(), sources);
        node.put("uid", element.id());
        switch (element) {
            case OpenFiber fiber -> fiber(fiber, node);
            case OpenAmplifier amplifier -> {
                node.put("type", "Edfa").put("type_variety", amplifier.type());
                operational(amplifier.settings(), node.putObject("operational"));
            }
            case OpenMultiband several -> {
                node.put("type", "Multiband_amplifier").put("type_variety", several.type());
                var bands = node.putArray("amplifiers");
                several.bands()
                        .forEach(band -> operational(
                                band.settings(),
                                bands.addObject()
                                        .put("type_variety", band.type())
                                        .putObject("operational")));
            }
            default -> {}
        }
        return node;
    }

    /** A split fibre carries what the whole one did. */
    private static ObjectNode source(String id, Map<String, JsonNode> sources) {
        JsonNode own = sources.get(id);
        if (own == null && id.contains("_(")) {
            own = sources.get(id.substring(0, id.lastIndexOf("_(")));
        }
        return own == null ? JsonNodeFactory.instance.objectNode() : own.deepCopy();
    }

    private static void fiber(OpenFiber fiber, ObjectNode node) {
        ObjectNode parameters = node.withObject("/params");
        parameters
                .put("length", rounded(fiber.lengthM() / 1e3))
                .put("length_units", "km")
                .put("att_in", rounded(fiber.inputAttenuationDb()))
                .put("con_in", fiber.inputConnectorLossDb())
                .put("con_out", fiber.outputConnectorLossDb());
    }

    private static void operational(OpenAmplifier.Settings settings, ObjectNode node) {
        put(node, "gain_target", settings.gainDb());
        put(node, "delta_p", settings.deltaPDb());
        put(node, "tilt_target", settings.tiltDb());
        put(node, "out_voa", settings.outputAttenuationDb());
        put(node, "in_voa", settings.inputAttenuationDb());
    }

    private static void put(ObjectNode node, String key, @Nullable Double value) {
        if (value == null) {
            node.putNull(key);
        } else {
            node.put(key, rounded(value) + 0.0);
        }
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
