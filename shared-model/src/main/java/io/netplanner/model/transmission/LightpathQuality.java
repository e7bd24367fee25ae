package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the light of a lightpath arrives, on its working and its protection route.
 *
 * @param mode operational mode it was judged by
 * @param gsnrDb01nm of its worst segment
 * @param marginDb of its worst segment
 * @param latencyMs of the working route, end to end
 * @param protectionLatencyMs absent without protection
 * @param failures the limits that it or a segment of it breaks; none when it is feasible
 * @param verdict in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LightpathQuality(
        String requestId,
        String source,
        String destination,
        double rateGbps,
        String mode,
        double gsnrDb01nm,
        double marginDb,
        double latencyMs,
        @Nullable Double protectionLatencyMs,
        List<QualityLimit> failures,
        String verdict,
        List<SegmentQuality> segments) {

    public LightpathQuality {
        failures = List.copyOf(failures);
        segments = List.copyOf(segments);
    }

    public boolean arrives() {
        return failures.isEmpty();
    }
}
