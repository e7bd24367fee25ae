package io.netplanner.server.commandline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
        return fill(parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String fill(Map<String, String> parts) {
        StringBuilder page = new StringBuilder();
        for (String piece : template().split("(?=\\{\\{)")) {
            int end = piece.startsWith("{{") ? piece.indexOf("}}") : -1;
            if (end > 0) {
                page.append(parts.get(piece.substring(2, end))).append(piece.substring(end + 2));
            } else {
                page.append(piece);
            }
        }
        return page.toString();
    }

    private static String template() {
        try (InputStream in = PlanReport.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("the report's template is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's template cannot be read", e);
        }
    }
}
