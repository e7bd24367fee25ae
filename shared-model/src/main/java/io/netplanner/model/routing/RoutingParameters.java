package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.transmission.LoadAssumption;
import org.jspecify.annotations.Nullable;

/**
 * What a planner chooses before routing. Absent values in JSON take the defaults of {@link #DEFAULTS}.
 *
 * @param channels channels of the fixed grid on every fibre, 1 to 1000; on the flexible grid slots of 12.5 GHz
 * @param reachKm longest transparent segment, km; absent means any distance
 * @param routesPerRequest candidate routes (or disjoint pairs) tried for each request, 1 to 100
 * @param oneWavelength whether a lightpath keeps its channel through its regenerators
 * @param seed same inputs and seed, same result
 * @param timeLimitSeconds after which the best result so far is given, 1 to 86400
 * @param grid absent means fixed
 * @param pairs absent means {@link PairRule#DISJOINT}
 * @param alpha weight of channels against regenerators under {@link RoutingObjective#WEIGHTED}, 0 to 1; absent means
 *     {@value #EVEN_WEIGHTS}
 * @param gsnrReach load under which the light of a segment must arrive, in place of {@code reachKm}; absent means
 *     kilometres
 * @param groups how the group engine goes about it; absent means {@link GroupIlpParameters#DEFAULTS}
 * @param mode name of the operational mode that every lightpath takes; absent means whichever of the catalogue fits
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
        int timeLimitSeconds,
        @Nullable SpectrumGrid grid,
        @Nullable PairRule pairs,
        @Nullable Double alpha,
        @Nullable LoadAssumption gsnrReach,
        @Nullable GroupIlpParameters groups,
        @Nullable String mode) {

    public static final double EVEN_WEIGHTS = 0.5;

    public static final RoutingParameters DEFAULTS =
            new RoutingParameters(RoutingAlgorithm.AUTO, RoutingObjective.CHANNELS, 80, null, 5, false, 1, 60);

    /** On the fixed grid, with nothing but disjoint pairs. */
    public RoutingParameters(
            RoutingAlgorithm algorithm,
            RoutingObjective objective,
            int channels,
            @Nullable Double reachKm,
            int routesPerRequest,
            boolean oneWavelength,
            long seed,
            int timeLimitSeconds) {
        this(
                algorithm,
                objective,
                channels,
                reachKm,
                routesPerRequest,
                oneWavelength,
                seed,
                timeLimitSeconds,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** These, on a grid, with a rule for pairs and a weight of channels; absent ones mean what they mean above. */
    public RoutingParameters with(
            @Nullable SpectrumGrid newGrid, @Nullable PairRule newPairs, @Nullable Double newAlpha) {
        return withOptions(newGrid, newPairs, newAlpha, gsnrReach, groups, mode);
    }

    public RoutingParameters withGsnrReach(@Nullable LoadAssumption load) {
        return withOptions(grid, pairs, alpha, load, groups, mode);
    }

    public RoutingParameters withGroups(@Nullable GroupIlpParameters newGroups) {
        return withOptions(grid, pairs, alpha, gsnrReach, newGroups, mode);
    }

    public RoutingParameters withMode(@Nullable String newMode) {
        return withOptions(grid, pairs, alpha, gsnrReach, groups, newMode);
    }

    private RoutingParameters withOptions(
            @Nullable SpectrumGrid newGrid,
            @Nullable PairRule newPairs,
            @Nullable Double newAlpha,
            @Nullable LoadAssumption load,
            @Nullable GroupIlpParameters newGroups,
            @Nullable String newMode) {
        return new RoutingParameters(
                algorithm,
                objective,
                channels,
                reachKm,
                routesPerRequest,
                oneWavelength,
                seed,
                timeLimitSeconds,
                newGrid,
                newPairs,
                newAlpha,
                load,
                newGroups,
                newMode);
    }

    public RoutingParameters withGrid(SpectrumGrid newGrid) {
        return with(newGrid, pairs, alpha);
    }

    /** Whether a pair that shares something may stand in for a disjoint one that does not exist. */
    public boolean allowsSharing() {
        return pairs == PairRule.MOST_DISJOINT;
    }

    /** The weight of channels under {@link RoutingObjective#WEIGHTED}. */
    public double weightOfChannels() {
        return alpha == null ? EVEN_WEIGHTS : alpha;
    }
}
