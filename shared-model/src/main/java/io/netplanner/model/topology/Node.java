package io.netplanner.model.topology;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.Extensions;
import java.util.Map;
import java.util.Objects;

/**
 * A site where fibres end: a ROADM, or an in-line amplifier site when nothing is added or dropped there.
 *
 * @param name unique in the topology, case-sensitive
 * @param latitude degrees WGS84, −90 to 90
 * @param longitude degrees WGS84, −180 to 180
 * @param extensions keys this version does not know, kept as they came
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Node(
        String name,
        double latitude,
        double longitude,
        RoadmType roadmType,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    public Node {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(roadmType, "roadmType");
        extensions = Extensions.copyOf(extensions);
    }

    public Node(String name, double latitude, double longitude, RoadmType roadmType) {
        this(name, latitude, longitude, roadmType, Map.of());
    }
}
