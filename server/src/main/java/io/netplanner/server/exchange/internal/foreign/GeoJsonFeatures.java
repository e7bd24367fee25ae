package io.netplanner.server.exchange.internal.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.CoordinateKind;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The nodes and links that the features of a GeoJSON document stand for. */
final class GeoJsonFeatures {

    /** About 100 m: closer ends and points are one site. */
    private static final double SAME_SITE_DEGREES = 0.001;
    /** More names of properties say no more. */
    private static final int MOST_NAMED = 30;

    private final PlaceLog log;
    private final List<ForeignNode> nodes = new ArrayList<>();
    private final Map<String, String> idByCell = new HashMap<>();
    private final List<ForeignLink> links = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();
    private int leftOut;
    private int made;

    GeoJsonFeatures(PlaceLog log) {
        this.log = log;
    }

    void takeAll(JsonNode features) {
        List<GeoJsonFeature> all = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            all.add(new GeoJsonFeature(features.get(i), "/features/" + i));
        }
        all.stream()
                .filter(feature -> feature.kind() == GeoJsonFeature.Kind.NODE)
                .forEach(this::takeNode);
        all.stream()
                .filter(feature -> feature.kind() == GeoJsonFeature.Kind.LINK)
                .forEach(this::takeLink);
        all.stream().flatMap(feature -> feature.unread().stream()).forEach(this::noteUnread);
        leftOut = (int) all.stream()
                .filter(feature -> feature.kind() == GeoJsonFeature.Kind.OTHER)
                .count();
    }

    ForeignNetwork network(String name) {
        if (leftOut > 0) {
            log.warning("IMPORT_LEFT_OUT", "", leftOut + " features are neither points nor single lines: left out.");
        }
        if (!unread.isEmpty()) {
            log.warning("IMPORT_LEFT_OUT", "", "Left out of the file: " + String.join(", ", unread) + ".");
        }
        if (made > 0) {
            log.warning(
                    "IMPORT_NODES_MADE",
                    "",
                    made + " ends of lines have no point: a node was made at each. Name them.");
        }
        return new ForeignNetwork(name, CoordinateKind.UNTOLD, nodes, links, List.of());
    }

    private void noteUnread(String property) {
        if (unread.size() < MOST_NAMED) {
            unread.add(property);
        }
    }

    private void takeNode(GeoJsonFeature feature) {
        String id = feature.nodeName().orElse("Node " + (nodes.size() + 1));
        String roadmType = feature.property("roadmType").orElse("");
        if (!feature.hasGeometry()) {
            nodes.add(new ForeignNode(id, id, null, null, roadmType, feature.place()));
        } else if (feature.positions().isEmpty()) {
            log.error(
                    "IMPORT_NUMBER",
                    feature.place(),
                    "The point's coordinates are not two numbers, longitude and latitude.");
        } else {
            add(id, feature.positions().getFirst(), roadmType, feature.place());
        }
    }

    private void add(String id, JsonNode at, String roadmType, String place) {
        nodes.add(new ForeignNode(id, id, at.get(0).asDouble(), at.get(1).asDouble(), roadmType, place));
        idByCell.putIfAbsent(cell(at), id);
    }

    private void takeLink(GeoJsonFeature feature) {
        List<JsonNode> line = feature.positions();
        if (feature.hasGeometry() && line.size() < 2) {
            log.error(
                    "IMPORT_NUMBER",
                    feature.place(),
                    "The line needs two or more positions, each longitude and latitude.");
            return;
        }
        links.add(new ForeignLink(
                feature.property("id", "name", "label").orElse(""),
                feature.source().orElseGet(() -> nodeAt(line.getFirst(), feature.place())),
                feature.destination().orElseGet(() -> nodeAt(line.getLast(), feature.place())),
                feature.lengthKm(),
                feature.property("direction").filter("UNIDIRECTIONAL"::equals).isPresent(),
                feature.property("riskGroups")
                        .map(groups -> List.of(groups.split("\\s*;\\s*")))
                        .orElse(List.of()),
                fiber(feature),
                feature.place()));
    }

    private ForeignFiber fiber(GeoJsonFeature feature) {
        return new ForeignFiber(
                feature.property("fiberType").orElse(""),
                ForeignFiber.spans(feature.properties().path("spans"), feature.place(), log));
    }

    private String nodeAt(JsonNode position, String place) {
        String known = idByCell.get(cell(position));
        if (known != null) {
            return known;
        }
        made++;
        String id = "Node " + (nodes.size() + 1);
        add(id, position, "", place);
        return id;
    }

    private static String cell(JsonNode position) {
        return Math.round(position.get(0).asDouble() / SAME_SITE_DEGREES) + " "
                + Math.round(position.get(1).asDouble() / SAME_SITE_DEGREES);
    }
}
