package io.netplanner.server.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netplanner.model.json.CanonicalJson;
import java.io.UncheckedIOException;

/** Our own values to and from stored JSON, where a failure can only be a bug. */
public final class Json {

    private static final ObjectMapper MAPPER = CanonicalJson.mapper();

    private Json() {}

    public static RawJson write(Object value) {
        try {
            return new RawJson(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    public static <T> T read(RawJson json, Class<T> type) {
        try {
            return MAPPER.readValue(json.text(), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("stored JSON is not a " + type.getSimpleName(), e);
        }
    }
}
