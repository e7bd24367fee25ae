package io.netplanner.desktop.client;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netplanner.model.json.CanonicalJson;
import java.util.List;
import java.util.Map;

/**
 * How the client reads answers: as everywhere, but a newer server may add keys, and lists that are left out are empty.
 *
 * <p>Not for files: those are read by the server, strictly.
 */
public final class ClientJson {

    private static final ObjectMapper MAPPER = build();

    private ClientJson() {}

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static ObjectMapper build() {
        JsonSetter.Value emptyForNull = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        ObjectMapper mapper = CanonicalJson.mapper().copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.configOverride(List.class).setSetterInfo(emptyForNull);
        mapper.configOverride(Map.class).setSetterInfo(emptyForNull);
        return mapper;
    }
}
