package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Raman figures of a fibre: two lists in the legacy form, in that of RFC 7951 one list of points. */
final class RfcRaman {

    private static final String OFFSET = "frequency_offset";

    private RfcRaman() {}

    static void gather(ObjectNode fiber) {
        if (fiber.get("raman_coefficient") instanceof ObjectNode measured
                && measured.remove("g0_per_frequency") instanceof ArrayNode points) {
            gather(points, "g0", measured);
        }
        if (fiber.get("raman_efficiency") instanceof ArrayNode points) {
            gather(points, "cr", fiber.putObject("raman_efficiency"));
        }
    }

    static void spread(ObjectNode fiber) {
        if (fiber.get("raman_coefficient") instanceof ObjectNode measured && measured.has("g0")) {
            ArrayNode points = points(measured, "g0");
            measured.remove("g0");
            measured.remove(OFFSET);
            measured.set("g0_per_frequency", points);
        }
        if (fiber.get("raman_efficiency") instanceof ObjectNode older) {
            fiber.set("raman_efficiency", points(older, "cr"));
        }
    }

    private static void gather(ArrayNode points, String key, ObjectNode target) {
        ArrayNode values = target.putArray(key);
        ArrayNode offsets = target.putArray(OFFSET);
        points.forEach(point -> {
            values.add(point.get(key));
            offsets.add(point.get(OFFSET));
        });
    }

    private static ArrayNode points(ObjectNode source, String key) {
        ArrayNode points = source.arrayNode();
        JsonNode values = source.path(key);
        for (int i = 0; i < values.size(); i++) {
            points.addObject()
                    .<ObjectNode>set(OFFSET, source.path(OFFSET).get(i))
                    .set(key, values.get(i));
        }
        return points;
    }
}
