package io.netplanner.server.planning;

import io.netplanner.engine.transmission.LightReport;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.MaterialTotals;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.transmission.PowerResult;
import io.netplanner.model.transmission.PowerStatistics;
import io.netplanner.model.transmission.TransmissionResult;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.run.ResultItem;
import io.netplanner.server.run.ResultList;
import io.netplanner.server.run.ResultPart;
import io.netplanner.server.run.RunOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a result as they are computed. */
final class OutcomeBuilder {

    private final UUID runId;
    private final Map<String, RawJson> parts = new TreeMap<>();
    private final List<String> headline = new ArrayList<>();
    private final Map<ResultList, List<ResultItem>> lists = new EnumMap<>(ResultList.class);
    private @Nullable TransmissionResult transmission;
    private @Nullable PowerStatistics power;
    private @Nullable GroomingResult grooming;
    private @Nullable RoutingResult routing;
    private @Nullable MaterialTotals materials;
    private final List<Issue> warnings = new ArrayList<>();

    OutcomeBuilder(UUID runId) {
        this.runId = runId;
    }

    void grooming(GroomingResult result) {
        grooming = result;
        parts.put(ResultPart.GROOMING.key(), Json.write(result));
        headline.add(result.statistics().lightpaths() + " lightpaths groomed");
    }

    void routing(RoutingResult result, int channels, int lowestSlotEdge) {
        routing = result;
        parts.put(ResultPart.ROUTING.key(), Json.write(result));
        parts.put(ResultPart.SPECTRUM.key(), Json.write(SpectrumUse.of(result, channels, lowestSlotEdge)));
        headline.add(result.statistics().served() + " routed on "
                + result.statistics().channelsUsed() + " channels");
        if (result.statistics().unserved() > 0) {
            headline.add(result.statistics().unserved() + " unserved");
        }
    }

    void materials(MaterialList list) {
        materials = list.totals();
        parts.put(ResultPart.MATERIALS.key(), Json.write(list));
    }

    /** What a planner should know of a result that is fit for use. */
    void warn(List<Issue> issues) {
        warnings.addAll(issues);
    }

    void transmission(LightReport report) {
        TransmissionResult result = report.result();
        transmission = result;
        parts.put(ResultPart.TRANSMISSION.key(), Json.write(result));
        lists.put(ResultList.LIGHT, LightItems.of(result));
        lists.put(ResultList.LINES, LightItems.of(report.lines()));
        int dark = result.statistics().infeasibleLightpaths();
        headline.add(dark == 0 ? "all light arrives" : dark + " whose light does not arrive");
    }

    void power(PowerResult result) {
        power = result.statistics();
        parts.put(ResultPart.POWER.key(), Json.write(result));
        lists.put(ResultList.POWER, LightItems.of(result));
        headline.add(LightItems.headline(power));
    }

    RunOutcome build() {
        RunResultSummary summary = new RunResultSummary(
                runId,
                List.copyOf(parts.keySet()),
                grooming == null ? null : grooming.statistics(),
                grooming == null ? null : grooming.bound(),
                routing == null ? null : routing.statistics(),
                routing == null ? null : routing.bound(),
                materials,
                transmission == null ? null : transmission.statistics(),
                power,
                warnings);
        return new RunOutcome(
                summary, parts, routing == null ? List.of() : routing.lightpaths(), lists, String.join(", ", headline));
    }
}
