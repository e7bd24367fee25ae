package io.netplanner.model.transmission;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a planner chooses before light is judged.
 *
 * @param systemMarginDb kept in hand over what a mode asks, 0 to 20; absent: the catalogue's
 * @param maxLatencyMs longest time end to end; absent: any
 * @param raman whether power that wanders between channels (stimulated Raman scattering) is computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransmissionParameters(
        @Nullable Double systemMarginDb, @Nullable Double maxLatencyMs, boolean raman) {

    public static final TransmissionParameters DEFAULTS = new TransmissionParameters(null, null, false);
}
