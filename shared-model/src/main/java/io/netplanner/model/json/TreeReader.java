package io.netplanner.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.netplanner.model.issue.IssueLog;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the model's records from a JSON tree and never stops at a fault: each is logged with its place, and a
 * stand-in takes the value's place.
 *
 * <p>What makes sense between values is not looked at: that is what rules do.
 */
final class TreeReader {

    private static final List<String> NAMING_KEYS = List.of("id", "name", "requestId", "serviceId", "type");

    private final IssueLog log;
    private final UnknownKeys unknownKeys;
    private final Defaults defaults;
    private final ScalarReader scalars;

    TreeReader(IssueLog log, UnknownKeys unknownKeys, Defaults defaults) {
        this.log = log;
        this.unknownKeys = unknownKeys;
        this.defaults = defaults;
        this.scalars = new ScalarReader(log);
    }

    Object read(JsonNode node, Type type, Place place) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(node, arguments[0], generic, place)
                    : map(node, arguments[1], generic, place);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isRecord() ? record(node, raw, place) : scalars.read(node, raw, place);
    }

    private Object list(JsonNode node, Type element, Type whole, Place place) {
        if (!(node instanceof ArrayNode array)) {
            return scalars.refuse(node, whole, place, "a list in [ ]");
        }
        List<Object> values = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            values.add(read(array.get(i), element, place.item(i)));
        }
        return values;
    }

    private Object map(JsonNode node, Type element, Type whole, Place place) {
        if (!node.isObject()) {
            return scalars.refuse(node, whole, place, "an object in { }");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties()
                .forEach(entry ->
                        values.put(entry.getKey(), read(entry.getValue(), element, place.child(entry.getKey()))));
        return values;
    }

    private Object record(JsonNode node, Class<?> type, Place place) {
        if (!node.isObject()) {
            return scalars.refuse(node, type, place, "an object in { }");
        }
        RecordShape shape = RecordShape.of(type);
        Place here = place.about(subject(node, type, place));
        List<Object> values = new ArrayList<>();
        for (FieldShape field : shape.fields()) {
            values.add(field.extensions() ? unknown(node, shape, here) : field(node, type, field, here));
        }
        if (!shape.hasExtensions()) {
            unknown(node, shape, here);
        }
        try {
            return shape.build(values);
        } catch (IllegalArgumentException e) {
            log.error("VALUE_REFUSED", here.pointer(), here.label() + ": " + e.getMessage() + ".");
            return StandIns.of(type);
        }
    }

    private @org.jspecify.annotations.Nullable Object field(
            JsonNode node, Class<?> owner, FieldShape field, Place place) {
        JsonNode value = node.path(field.name());
        Place here = place.child(field.name());
        if (!value.isMissingNode() && !value.isNull()) {
            return read(value, field.type(), here);
        }
        if (field.nullable()) {
            return null;
        }
        return defaults.find(owner, field.name()).orElseGet(() -> {
            log.error("VALUE_MISSING", here.pointer(), here.label() + " is missing and has no default. Add it.");
            return StandIns.of(field.type());
        });
    }

    private Map<String, JsonNode> unknown(JsonNode node, RecordShape shape, Place place) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        node.properties().stream().filter(entry -> !shape.knows(entry.getKey())).forEach(entry -> {
            judgeUnknown(shape, place.child(entry.getKey()));
            kept.put(entry.getKey(), entry.getValue());
        });
        return kept;
    }

    private void judgeUnknown(RecordShape shape, Place place) {
        if (unknownKeys == UnknownKeys.REFUSE) {
            log.error(
                    "KEY_UNKNOWN",
                    place.pointer(),
                    place.label() + " is not a key of this format. Known: " + String.join(", ", shape.keys()) + ".");
        } else {
            String fate = shape.hasExtensions() ? "kept as it is" : "left out";
            log.warning("KEY_UNKNOWN", place.pointer(), place.label() + " is not a key of this format: " + fate + ".");
        }
    }

    /** The object in a person's words: the nearest that has a name. */
    private static String subject(JsonNode node, Class<?> type, Place place) {
        for (String key : NAMING_KEYS) {
            JsonNode name = node.path(key);
            if (!place.pointer().isEmpty() && name.isTextual()) {
                return type.getSimpleName() + " " + name.textValue().strip();
            }
        }
        return place.subject();
    }
}
