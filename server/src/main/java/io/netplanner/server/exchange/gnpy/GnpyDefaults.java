package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What equipment libraries refer to without holding it: figures that every installation of GNPy has. */
final class GnpyDefaults {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectNode FLAT = read("flat-amplifier.json");
    private static final Map<String, ObjectNode> CONFIGS = Stream.of(
                    "std_medium_gain_advanced_config.json", "Juniper-BoosterHG.json")
            .collect(Collectors.toMap(Function.identity(), GnpyDefaults::read));

    private GnpyDefaults() {}

    /** No ripple; the dynamic gain tilt that applies where a tilt is asked for. */
    static ObjectNode flatAmplifier() {
        return FLAT;
    }

    /** Files of amplifier figures, by the name that libraries use. */
    static Map<String, ObjectNode> configs() {
        return CONFIGS;
    }

    private static ObjectNode read(String name) {
        try (InputStream in = GnpyDefaults.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the class path");
            }
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped " + name + " cannot be read", e);
        }
    }
}
