package io.netplanner.server.commandline.report;

import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
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

    private final Topology topology;
    private final TrafficMatrix traffic;
    private final RunParameters parameters;
    private final GroomingResult grooming;
    private final RoutingResult routing;

    public PlanReport(
            Topology topology,
            TrafficMatrix traffic,
            RunParameters parameters,
            GroomingResult grooming,
            RoutingResult routing) {
        this.topology = topology;
        this.traffic = traffic;
        this.parameters = parameters;
        this.grooming = grooming;
        this.routing = routing;
    }

    public byte[] toHtml() {
        RoutingParameters chosen = parameters.routing() == null ? RoutingParameters.DEFAULTS : parameters.routing();
        List<LinkLoad> loads = LinkLoad.of(topology, routing, chosen.channels());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", Html.text(topology.name() + " · " + traffic.name()));
        parts.put("summary", Html.text(PlanFigures.summary(topology, traffic)));
        parts.put("figures", PlanFigures.tiles(traffic, grooming, routing, chosen.channels()));
        parts.put(
                "bounds",
                PlanFigures.bound("Grooming", grooming.bound()) + PlanFigures.bound("Routing", routing.bound()));
        parts.put("map", new NetworkDrawing(topology).svg(loads));
        parts.put("unserved", PlanTables.unserved(routing, grooming));
        parts.put("remaining", PlanTables.remaining(grooming));
        parts.put("links", PlanTables.links(loads, chosen.channels()));
        parts.put("cards", PlanTables.cards(grooming));
        parts.put("lightpaths", PlanTables.lightpaths(grooming, routing));
        parts.put("choices", Html.text(PlanFigures.choices(parameters)));
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
