package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Headline figures of a transmission check.
 *
 * @param infeasible segments whose margin is below 0
 * @param worstMarginDb absent when nothing is lit
 * @param meanMarginDb absent when nothing is lit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransmissionStatistics(
        int segments,
        int infeasible,
        @Nullable Double worstMarginDb,
        @Nullable Double meanMarginDb,
        int amplifiers,
        double seconds) {}
