package io.netplanner.model.topology;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.Extensions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of fibre between neighbouring huts. Absent values come from the catalogue's fibre type.
 *
 * @param lengthKm above 0
 * @param connectorLossDb loss of the connectors at both ends together
 * @param beta2Ps2PerKm group-velocity dispersion; given instead of {@code dispersionPsPerNmKm} by older files
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FiberSpan(
        double lengthKm,
        @Nullable String fiberType,
        @Nullable Double attenuationDbPerKm,
        @Nullable Double connectorLossDb,
        @Nullable Double dispersionPsPerNmKm,
        @Nullable Double beta2Ps2PerKm,
        @Nullable Double gammaPerWattKm,
        @JsonAnyGetter Map<String, JsonNode> extensions) {

    public FiberSpan {
        extensions = Extensions.copyOf(extensions);
    }

    public FiberSpan(double lengthKm, @Nullable String fiberType) {
        this(lengthKm, fiberType, null, null, null, null, null, Map.of());
    }
}
