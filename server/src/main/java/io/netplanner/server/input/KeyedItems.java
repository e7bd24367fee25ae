package io.netplanner.server.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of a JSON list by what they are called, in the order of the list.
 *
 * @param isKeyed false when the node is no list, or its items have no key of their own
 */
record KeyedItems(boolean isKeyed, Map<String, JsonNode> items) {

    private static final List<String> KEYS = List.of("id", "requestId", "name", "type");
    private static final KeyedItems NOT_KEYED = new KeyedItems(false, Map.of());

    static KeyedItems of(JsonNode list) {
        if (list.isMissingNode() || list.isArray() && list.isEmpty()) {
            return new KeyedItems(true, Map.of());
        }
        return list.isArray()
                ? KEYS.stream()
                        .map(key -> by(key, list))
                        .filter(KeyedItems::isKeyed)
                        .findFirst()
                        .orElse(NOT_KEYED)
                : NOT_KEYED;
    }

    JsonNode get(String key) {
        return items.getOrDefault(key, MissingNode.getInstance());
    }

    private static KeyedItems by(String key, JsonNode list) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        for (JsonNode item : list) {
            if (!item.path(key).isTextual() || items.put(item.path(key).asText(), item) != null) {
                return NOT_KEYED;
            }
        }
        return new KeyedItems(true, items);
    }
}
