package io.netplanner.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Keys that this release does not know, kept in alphabetical order so that the same value writes the same bytes. */
public final class Extensions {

    private Extensions() {}

    /** An unmodifiable copy whose order is the same in every process, which {@code Map.copyOf} does not promise. */
    public static Map<String, JsonNode> copyOf(Map<String, JsonNode> extensions) {
        return extensions.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(extensions));
    }
}
