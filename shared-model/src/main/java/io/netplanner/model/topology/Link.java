package io.netplanner.model.topology;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.Extensions;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fibre pair (or a single fibre) between two adjacent nodes.
 *
 * <p>Parallel links are allowed: the id tells them apart, never the pair of end nodes.
 *
 * @param lengthKm whole length, above 0; equals the sum of the spans when spans are given
 * @param riskGroups names of the shared-risk groups whose failure takes this link down
 * @param spans empty when the line design is left to the engine
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Link(
        String id,
        String source,
        String destination,
        double lengthKm,
        String fiberType,
        Direction direction,
        List<String> riskGroups,
        List<FiberSpan> spans,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    /** Fibre type where none is named: ITU-T G.652. */
    public static final String DEFAULT_FIBER_TYPE = "SSMF";

    public Link {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(fiberType, "fiberType");
        Objects.requireNonNull(direction, "direction");
        riskGroups = List.copyOf(riskGroups);
        spans = List.copyOf(spans);
        extensions = Extensions.copyOf(extensions);
    }

    public Link(String id, String source, String destination, double lengthKm, String fiberType) {
        this(id, source, destination, lengthKm, fiberType, Direction.BIDIRECTIONAL, List.of(), List.of(), Map.of());
    }
}
