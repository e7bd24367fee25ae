package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headline figures of a transmission check.
 *
 * @param infeasible segments that break a limit
 * @param infeasibleLightpaths lightpaths that break one, themselves or in a segment
 * @param worstMarginDb absent when nothing is lit
 * @param meanMarginDb absent when nothing is lit
 * @param histogram segments by margin, from the least up, empty bars between included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransmissionStatistics(
        int segments,
        int infeasible,
        int lightpaths,
        int infeasibleLightpaths,
        @Nullable Double worstMarginDb,
        @Nullable Double meanMarginDb,
        List<MarginBin> histogram,
        int amplifiers,
        double seconds) {

    public TransmissionStatistics {
        histogram = List.copyOf(histogram);
    }
}
