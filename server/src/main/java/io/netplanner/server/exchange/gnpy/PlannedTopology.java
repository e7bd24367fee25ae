package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws a planner's topology from GNPy's elements. For one use. */
final class PlannedTopology {

    /** Where the file is kept in the topology. */
    static final String SOURCE_KEY = "gnpy";

    private static final String ROADM_PREFIX = "roadm ";
    private static final double CONNECTOR_DB = 0.5;

    /** One direction of a link. */
    private record Line(String from, String to, List<FiberSpan> spans) {
        double lengthKm() {
            return spans.stream().mapToDouble(FiberSpan::lengthKm).sum();
        }

        boolean isReverseOf(Line other) {
            return from.equals(other.to) && to.equals(other.from) && Math.abs(lengthKm() - other.lengthKm()) < 1e-6;
        }
    }

    private final GnpyDocument document;
    private final List<Issue> issues;
    private final Map<String, JsonNode> elements = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new HashMap<>();
    private final String siteType;

    PlannedTopology(GnpyDocument document, List<Issue> issues) {
        this.document = document;
        this.issues = issues;
        document.root()
                .path("elements")
                .forEach(one -> elements.put(one.path("uid").asText(), one));
        document.root()
                .path("connections")
                .forEach(one -> next.computeIfAbsent(one.path("from_node").asText(), id -> new ArrayList<>())
                        .add(one.path("to_node").asText()));
        this.siteType = elements.values().stream().anyMatch(one -> type(one).equals("Roadm")) ? "Roadm" : "Transceiver";
    }

    Topology topology(String name) {
        Map<String, Node> sites = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        elements.forEach((id, element) -> {
            if (type(element).equals(siteType)) {
                sites.put(id, node(id, element, names));
            }
        });
        List<Line> lines = new ArrayList<>();
        sites.keySet()
                .forEach(id -> next.getOrDefault(id, List.of()).forEach(first -> follow(id, first, sites, lines)));
        return new Topology(
                Topology.FORMAT_VERSION,
                name,
                List.copyOf(sites.values()),
                links(lines),
                Map.of(SOURCE_KEY, document.root()));
    }

    private static Node node(String id, JsonNode element, Set<String> names) {
        JsonNode place = element.path("metadata").path("location");
        String bare = id.startsWith(ROADM_PREFIX) ? id.substring(ROADM_PREFIX.length()) : id;
        String name = names.add(bare) ? bare : id;
        return new Node(
                name, place.path("latitude").asDouble(), place.path("longitude").asDouble(), RoadmType.CDC, Map.of());
    }

    private void follow(String site, String first, Map<String, Node> sites, List<Line> lines) {
        List<FiberSpan> spans = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String here = first;
        while (here != null && !sites.containsKey(here) && seen.add(here) && elements.containsKey(here)) {
            if (type(here).equals("Fiber") || type(here).equals("RamanFiber")) {
                spans.add(span(elements.get(here).path("params"), elements.get(here)));
            }
            here = next.getOrDefault(here, List.of()).stream().findFirst().orElse(null);
        }
        if (spans.isEmpty()) {
            return;
        }
        if (here == null || !sites.containsKey(here)) {
            issues.add(Issue.warning(
                    "GNPY_NOT_CONNECTED",
                    "/connections",
                    "The line from " + site + " over " + first + " ends at no " + siteType
                            + "; left out of the plan."));
            return;
        }
        lines.add(new Line(
                Objects.requireNonNull(sites.get(site)).name(),
                Objects.requireNonNull(sites.get(here)).name(),
                spans));
    }

    private static FiberSpan span(JsonNode parameters, JsonNode fiber) {
        double unit = parameters.path("length_units").asText("km").equals("m") ? 1e-3 : 1;
        JsonNode loss = parameters.path("loss_coef");
        return new FiberSpan(
                parameters.path("length").asDouble() * unit,
                fiber.path("type_variety").asText(Link.DEFAULT_FIBER_TYPE),
                loss.isNumber() ? (Double) loss.asDouble() : null,
                connectors(parameters),
                null,
                null,
                null,
                Map.of());
    }

    private static @Nullable Double connectors(JsonNode parameters) {
        JsonNode in = parameters.path("con_in");
        JsonNode out = parameters.path("con_out");
        if (!in.isNumber() && !out.isNumber()) {
            return null;
        }
        return in.asDouble(CONNECTOR_DB) + out.asDouble(CONNECTOR_DB);
    }

    private static List<Link> links(List<Line> lines) {
        List<Line> open = new ArrayList<>(lines);
        List<Link> links = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        while (!open.isEmpty()) {
            Line line = open.removeFirst();
            Line back = open.stream().filter(line::isReverseOf).findFirst().orElse(null);
            if (back != null) {
                open.remove(back);
            }
            String pair = line.from() + "-" + line.to();
            int count = used.merge(pair, 1, Integer::sum);
            String type = line.spans().getFirst().fiberType();
            links.add(new Link(
                    count == 1 ? pair : pair + " " + count,
                    line.from(),
                    line.to(),
                    line.lengthKm(),
                    type == null ? Link.DEFAULT_FIBER_TYPE : type,
                    back == null ? Direction.UNIDIRECTIONAL : Direction.BIDIRECTIONAL,
                    List.of(),
                    line.spans(),
                    Map.of()));
        }
        return links;
    }

    private String type(String id) {
        return type(elements.get(id));
    }

    private static String type(@Nullable JsonNode element) {
        return element == null ? "" : element.path("type").asText();
    }
}
