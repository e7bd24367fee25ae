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
 * @param resume whether routing goes on from the routing of the run that it builds on, and takes its whole time for
 *     it; for {@link RunKind#ROUTING} alone, absent means a cold start
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunParameters(
        @Nullable GroomingParameters grooming,
        @Nullable RoutingParameters routing,
        @Nullable TransmissionParameters transmission,
        @Nullable PowerParameters power,
        @Nullable KeptGrooming keep,
        @Nullable Boolean resume) {

    /** Routing starts cold. */
    public RunParameters(
            @Nullable GroomingParameters grooming,
            @Nullable RoutingParameters routing,
            @Nullable TransmissionParameters transmission,
            @Nullable PowerParameters power,
            @Nullable KeptGrooming keep) {
        this(grooming, routing, transmission, power, keep, null);
    }

    /** Grooming starts from nothing. */
    public RunParameters(
            @Nullable GroomingParameters grooming,
            @Nullable RoutingParameters routing,
            @Nullable TransmissionParameters transmission,
            @Nullable PowerParameters power) {
        this(grooming, routing, transmission, power, null);
    }

    /** Whether routing goes on from an earlier result. */
    public boolean resumes() {
        return Boolean.TRUE.equals(resume);
    }

    /** The same, routing from the result of the run that it builds on. */
    public RunParameters resumed() {
        return new RunParameters(grooming, routing, transmission, power, keep, true);
    }

    /** Light and powers with the defaults. */
    public RunParameters(@Nullable GroomingParameters grooming, @Nullable RoutingParameters routing) {
        this(grooming, routing, null, null);
    }
}
