package io.netplanner.server.exchange.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.model.json.CanonicalJson;

/** Writes canonical JSON for people's eyes: indented, keys in the order of the format, the same bytes every time. */
public final class CanonicalWriter {

    private CanonicalWriter() {}

    public static byte[] write(Object document) {
        try {
            return CanonicalJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the model can be written", e);
        }
    }
}
