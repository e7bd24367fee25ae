package io.netplanner.model.traffic;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.Extensions;
import io.netplanner.model.topology.Direction;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is asked between two nodes. What carries it is decided by grooming and routing.
 *
 * @param id unique in the traffic matrix
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Demand(
        String id,
        String source,
        String destination,
        Protection protection,
        Restoration restoration,
        Direction direction,
        @JsonInclude List<ServiceGroup> services,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    public Demand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(protection, "protection");
        Objects.requireNonNull(restoration, "restoration");
        Objects.requireNonNull(direction, "direction");
        services = List.copyOf(services);
        extensions = Extensions.copyOf(extensions);
    }

    public Demand(
            String id,
            String source,
            String destination,
            Protection protection,
            Restoration restoration,
            List<ServiceGroup> services) {
        this(id, source, destination, protection, restoration, Direction.BIDIRECTIONAL, services, Map.of());
    }
}
