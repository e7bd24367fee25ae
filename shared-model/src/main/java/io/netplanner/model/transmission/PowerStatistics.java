package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Headline figures of a power optimisation; margins are absent when nothing is lit.
 *
 * @param trials settings that were tried
 * @param timeLimitMet whether the search was cut short
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PowerStatistics(
        int segments,
        @Nullable Double worstBeforeDb,
        @Nullable Double worstClosedFormDb,
        @Nullable Double worstAfterDb,
        @Nullable Double meanBeforeDb,
        @Nullable Double meanAfterDb,
        int infeasibleBefore,
        int infeasibleAfter,
        long trials,
        boolean timeLimitMet,
        double seconds) {}
