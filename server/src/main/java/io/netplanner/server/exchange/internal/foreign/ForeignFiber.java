package io.netplanner.server.exchange.internal.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.json.EnumTexts;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.server.exchange.internal.PlaceLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What our own exports write of a link's fibre beside what the format itself has a place for, so that it comes back.
 * Other tools keep it or pass it over.
 *
 * @param type blank where the file has none
 * @param spans empty where the file has none
 */
record ForeignFiber(String type, List<FiberSpan> spans) {

    static final ForeignFiber UNTOLD = new ForeignFiber("", List.of());

    private static final EnumTexts<RoadmType> ROADM_TYPES = EnumTexts.of(RoadmType.class);

    ForeignFiber {
        spans = List.copyOf(spans);
    }

    /** Whether it is from one of our own exports. */
    boolean isOurs() {
        return !type.isBlank();
    }

    static String text(RoadmType type) {
        return ROADM_TYPES.text(type);
    }

    /** Spans as in NetPlanner's JSON. */
    static JsonNode json(List<FiberSpan> spans) {
        return CanonicalJson.mapper().valueToTree(spans);
    }

    /** Spans as {@link #json} writes them; anything of another shape is an error, and no span. */
    static List<FiberSpan> spans(JsonNode json, String place, PlaceLog log) {
        if (json.isMissingNode() || json.isNull()) {
            return List.of();
        }
        List<FiberSpan> spans = new ArrayList<>();
        for (JsonNode span : json) {
            if (!span.path("lengthKm").isNumber()) {
                return refuse(place, log);
            }
            spans.add(span(span));
        }
        return json.isArray() ? spans : refuse(place, log);
    }

    /** As above, from the text of a format that has no lists; blank for no spans. */
    static List<FiberSpan> spans(String json, String place, PlaceLog log) {
        try {
            return json.isBlank() ? List.of() : spans(CanonicalJson.mapper().readTree(json), place, log);
        } catch (JsonProcessingException unreadable) {
            return refuse(place, log);
        }
    }

    private static FiberSpan span(JsonNode json) {
        return new FiberSpan(
                json.path("lengthKm").doubleValue(),
                json.path("fiberType").textValue(),
                number(json, "attenuationDbPerKm"),
                number(json, "connectorLossDb"),
                number(json, "dispersionPsPerNmKm"),
                number(json, "beta2Ps2PerKm"),
                number(json, "gammaPerWattKm"),
                Map.of());
    }

    private static @Nullable Double number(JsonNode json, String name) {
        return json.path(name).isNumber() ? json.path(name).doubleValue() : null;
    }

    private static List<FiberSpan> refuse(String place, PlaceLog log) {
        log.error(
                "VALUE_TYPE",
                place,
                "The link's spans are not a list of spans as in NetPlanner's JSON. Leave them out, or export them anew.");
        return List.of();
    }
}
