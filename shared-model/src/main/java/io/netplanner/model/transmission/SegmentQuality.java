package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The signal of one transparent segment at its receiver, in the worse of its directions.
 *
 * @param role the route it is part of
 * @param frequencyThz centre of the channel
 * @param mode operational mode it was judged by
 * @param gsnrDb01nm under the lightpaths really present
 * @param fullLoadGsnrDb01nm with every channel of the grid lit on every link; absent on a flexible grid
 * @param requiredGsnrDb01nm what the mode asks
 * @param marginDb GSNR less what the mode asks and less the system margin; below 0 the light does not arrive
 * @param weakestLink the link that adds most noise
 * @param limitedBy what most of the noise is, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SegmentQuality(
        String requestId,
        RouteRole role,
        String from,
        String to,
        double frequencyThz,
        String mode,
        double gsnrDb01nm,
        @Nullable Double fullLoadGsnrDb01nm,
        double osnrDb01nm,
        double requiredGsnrDb01nm,
        double marginDb,
        double dispersionPsPerNm,
        double pmdPs,
        double pdlDb,
        double latencyMs,
        String weakestLink,
        String limitedBy) {}
