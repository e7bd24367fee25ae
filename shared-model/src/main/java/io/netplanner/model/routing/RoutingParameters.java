package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a planner chooses before routing. Absent values in JSON take the defaults of {@link #DEFAULTS}.
 *
 * @param channels channels of the fixed grid on every fibre, 1 to 1000
 * @param reachKm longest transparent segment, km; absent means any distance
 * @param routesPerRequest candidate routes (or disjoint pairs) tried for each request, 1 to 100
 * @param oneWavelength whether a lightpath keeps its channel through its regenerators
 * @param seed same inputs and seed, same result
 * @param timeLimitSeconds after which the best result so far is given, 1 to 86400
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoutingParameters(
        RoutingAlgorithm algorithm,
        RoutingObjective objective,
        int channels,
        @Nullable Double reachKm,
        int routesPerRequest,
        boolean oneWavelength,
        long seed,
        int timeLimitSeconds) {

    public static final RoutingParameters DEFAULTS =
            new RoutingParameters(RoutingAlgorithm.AUTO, RoutingObjective.CHANNELS, 80, null, 5, false, 1, 60);
}
