package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What grooming asks of routing: one lightpath between two nodes.
 *
 * @param rateGbps line rate, Gb/s
 * @param cluster name of the cluster the lightpath stays inside, or absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LightpathRequest(
        String id,
        String source,
        String destination,
        double rateGbps,
        Protection protection,
        Restoration restoration,
        Direction direction,
        @Nullable String cluster) {

    public LightpathRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(protection, "protection");
        Objects.requireNonNull(restoration, "restoration");
        Objects.requireNonNull(direction, "direction");
    }

    public LightpathRequest(
            String id,
            String source,
            String destination,
            double rateGbps,
            Protection protection,
            Restoration restoration) {
        this(id, source, destination, rateGbps, protection, restoration, Direction.BIDIRECTIONAL, null);
    }
}
