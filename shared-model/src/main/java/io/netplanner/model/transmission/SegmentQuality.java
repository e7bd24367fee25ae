package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signal of one transparent segment at its receiver, in the worse of its directions.
 *
 * @param role the route it is part of
 * @param frequencyThz centre of the channel
 * @param gsnrDb01nm under the lightpaths really present
 * @param typicalGsnrDb01nm with every second signal of the full load lit; absent in older results of flexible grids
 * @param fullLoadGsnrDb01nm with the grid of every link filled by signals of its mode, side by side from the lower end
 *     of the band, for the one nearest its frequency; absent likewise
 * @param worstGsnrDb01nm the same for whichever of these signals suffers most; absent likewise
 * @param requiredGsnrDb01nm what the mode asks
 * @param penaltyDb what dispersion and polarisation cost it
 * @param marginDb GSNR less penalty, less what the mode asks and less the system margin
 * @param weakestLink the link that adds most noise
 * @param limitedBy what most of the noise is, in words
 * @param failures the limits it breaks; none when the light arrives
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
        @Nullable Double typicalGsnrDb01nm,
        @Nullable Double fullLoadGsnrDb01nm,
        @Nullable Double worstGsnrDb01nm,
        double osnrDb01nm,
        double requiredGsnrDb01nm,
        double penaltyDb,
        double marginDb,
        double dispersionPsPerNm,
        double pmdPs,
        double pdlDb,
        double latencyMs,
        double receivedPowerDbm,
        String weakestLink,
        String limitedBy,
        List<QualityLimit> failures) {

    public SegmentQuality {
        failures = List.copyOf(failures);
    }
}
