package io.netplanner.desktop.client;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.io.IOException;
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
        return mapper.registerModule(new SimpleModule()
                .addDeserializer(Topology.class, documents(DocumentReaders.topology(UnknownKeys.KEEP)))
                .addDeserializer(
                        TrafficMatrix.class,
                        documents(DocumentReaders.traffic(UnknownKeys.KEEP, null, DefaultCatalogue.get()))));
    }

    /** Inputs are read as files are: what a newer release added to one must survive being edited here. */
    private static <T> JsonDeserializer<T> documents(DocumentReader<T> reader) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                Checked<T> read = reader.read(context.readTree(parser));
                return read.findValue()
                        .orElseThrow(() ->
                                new JsonMappingException(parser, read.issues().toString()));
            }
        };
    }
}
