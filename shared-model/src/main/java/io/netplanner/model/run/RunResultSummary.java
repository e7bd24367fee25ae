package io.netplanner.model.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.grooming.GroomingStatistics;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.routing.Bound;
import io.netplanner.model.routing.RoutingStatistics;
import io.netplanner.model.transmission.PowerStatistics;
import io.netplanner.model.transmission.TransmissionStatistics;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Headline figures of a stored result; the parts are fetched one by one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunResultSummary(
        UUID runId,
        List<String> parts,
        @Nullable GroomingStatistics grooming,
        @Nullable Bound groomingBound,
        @Nullable RoutingStatistics routing,
        @Nullable Bound routingBound,
        @Nullable MaterialTotals materials,
        @Nullable TransmissionStatistics transmission,
        @Nullable PowerStatistics power,
        List<Issue> warnings) {

    public RunResultSummary {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    public RunResultSummary withWarnings(List<Issue> other) {
        return new RunResultSummary(
                runId, parts, grooming, groomingBound, routing, routingBound, materials, transmission, power, other);
    }
}
