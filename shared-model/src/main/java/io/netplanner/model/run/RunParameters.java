package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.TransmissionParameters;
import org.jspecify.annotations.Nullable;

/**
 * The form of a run: a part for each algorithm it calls. Absent parts take their defaults.
 *
 * @param keep cards and lightpaths that grooming starts from; absent where it starts from nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunParameters(
        @Nullable GroomingParameters grooming,
        @Nullable RoutingParameters routing,
        @Nullable TransmissionParameters transmission,
        @Nullable PowerParameters power,
        @Nullable KeptGrooming keep) {

    /** Grooming starts from nothing. */
    public RunParameters(
            @Nullable GroomingParameters grooming,
            @Nullable RoutingParameters routing,
            @Nullable TransmissionParameters transmission,
            @Nullable PowerParameters power) {
        this(grooming, routing, transmission, power, null);
    }

    /** Light and powers with the defaults. */
    public RunParameters(@Nullable GroomingParameters grooming, @Nullable RoutingParameters routing) {
        this(grooming, routing, null, null);
    }
}
