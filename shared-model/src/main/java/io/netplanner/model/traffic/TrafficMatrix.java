package io.netplanner.model.traffic;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.Extensions;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All demands of a planning case. Order is kept.
 *
 * <p>Says nothing of whether it fits a topology or a catalogue: {@link TrafficRules} does.
 */
public record TrafficMatrix(
        int formatVersion,
        String name,
        List<Demand> demands,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    /** The canonical JSON version this release writes. */
    public static final int FORMAT_VERSION = 1;

    public TrafficMatrix {
        Objects.requireNonNull(name, "name");
        demands = List.copyOf(demands);
        extensions = Extensions.copyOf(extensions);
    }

    public TrafficMatrix(String name, List<Demand> demands) {
        this(FORMAT_VERSION, name, demands, Map.of());
    }
}
