package io.netplanner.model.json;

import java.util.Map;
import java.util.Optional;

/**
 * What an absent key means, where it may be absent. A key that is in no table must be written.
 *
 * @param values by record type, then by key
 */
record Defaults(Map<Class<?>, Map<String, Object>> values) {

    Optional<Object> find(Class<?> type, String key) {
        return Optional.ofNullable(values.getOrDefault(type, Map.of()).get(key));
    }
}
