package io.netplanner.server.report;

import io.netplanner.server.page.Html;
import io.netplanner.server.page.PageTemplate;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan as a page to read and to print: figures, bounds, map, what is not served and why, links, lightpaths. */
public final class PlanReport {

    private static final String TEMPLATE = "plan-report.html";

    private final Plan plan;

    public PlanReport(Plan plan) {
        this.plan = plan;
    }

    public byte[] toHtml() {
        int channels = plan.routingParameters().channels();
        List<LinkLoad> loads = LinkLoad.of(plan.topology(), plan.routing(), channels);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "title",
                Html.text(plan.topology().name() + " · " + plan.traffic().name()));
        parts.put("summary", Html.text(PlanFigures.summary(plan.topology(), plan.traffic())));
        parts.put("choices", Html.text(PlanFigures.choices(plan.parameters())));
        parts.put("figures", PlanFigures.tiles(plan));
        parts.put("bounds", PlanFigures.bounds(plan));
        parts.put("map", new NetworkDrawing(plan.topology()).svg(loads));
        parts.put("unserved", PlanTables.unserved(plan.routing(), plan.grooming()));
        parts.put("remaining", PlanTables.remaining(plan.grooming()));
        parts.put("light", QualityTables.light(plan.transmission()));
        parts.put("links", PlanTables.links(loads, channels));
        parts.put("materials", QualityTables.materials(plan.materials()));
        parts.put("lightpaths", PlanTables.lightpaths(plan.grooming(), plan.routing()));
        return PageTemplate.of(PlanReport.class, TEMPLATE).fill(parts).getBytes(StandardCharsets.UTF_8);
    }
}
