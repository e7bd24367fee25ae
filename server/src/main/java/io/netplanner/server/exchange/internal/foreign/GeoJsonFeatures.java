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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The nodes and links that the features of a GeoJSON document stand for. */
final class GeoJsonFeatures {

    /** About 100 m: closer ends and points are one site. */
    private static final double SAME_SITE_DEGREES = 0.001;

    private static final Set<String> NODE_PROPERTIES = Set.of("name", "Name", "label", "id", "roadmType");
    private static final Set<String> LINK_PROPERTIES = Set.of(
            "id",
            "name",
            "label",
            "source",
            "from",
            "src",
            "destination",
            "target",
            "to",
            "dst",
            "direction",
            "riskGroups",
            "lengthKm",
            "length_km",
            "length",
            "distance",
            "fiberType",
            "spans");
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
        for (int i = 0; i < features.size(); i++) {
            if (type(features.get(i)).equals("Point")) {
                takePoint(features.get(i), "/features/" + i);
            }
        }
        features.forEach(this::noteUnread);
        for (int i = 0; i < features.size(); i++) {
            switch (type(features.get(i))) {
                case "Point" -> {}
                case "LineString" -> takeLine(features.get(i), "/features/" + i);
                default -> leftOut++;
            }
        }
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

    private void noteUnread(JsonNode feature) {
        Set<String> read = type(feature).equals("Point") ? NODE_PROPERTIES : LINK_PROPERTIES;
        feature.path("properties").fieldNames().forEachRemaining(name -> {
            if (!read.contains(name) && unread.size() < MOST_NAMED) {
                unread.add(name);
            }
        });
    }

    private static String type(JsonNode feature) {
        return feature.path("geometry").path("type").asText();
    }

    private void takePoint(JsonNode feature, String place) {
        JsonNode at = feature.path("geometry").path("coordinates");
        if (!isPosition(at)) {
            log.error("IMPORT_NUMBER", place, "The point's coordinates are not two numbers, longitude and latitude.");
            return;
        }
        String id = property(feature, "name", "Name", "label", "id")
                .or(() -> Optional.of(feature.path("id").asText()))
                .filter(told -> !told.isBlank())
                .orElse("Node " + (nodes.size() + 1));
        add(id, at, property(feature, "roadmType").orElse(""), place);
    }

    private void add(String id, JsonNode at, String roadmType, String place) {
        nodes.add(new ForeignNode(id, id, at.get(0).asDouble(), at.get(1).asDouble(), roadmType, place));
        idByCell.putIfAbsent(cell(at), id);
    }

    private void takeLine(JsonNode feature, String place) {
        JsonNode line = feature.path("geometry").path("coordinates");
        if (line.size() < 2 || !isPosition(line.get(0)) || !isPosition(line.get(line.size() - 1))) {
            log.error("IMPORT_NUMBER", place, "The line needs two or more positions, each longitude and latitude.");
            return;
        }
        links.add(new ForeignLink(
                property(feature, "id", "name", "label").orElse(""),
                property(feature, "source", "from", "src").orElseGet(() -> nodeAt(line.get(0), place)),
                property(feature, "destination", "target", "to", "dst")
                        .orElseGet(() -> nodeAt(line.get(line.size() - 1), place)),
                length(feature, line),
                property(feature, "direction").filter("UNIDIRECTIONAL"::equals).isPresent(),
                property(feature, "riskGroups")
                        .map(groups -> List.of(groups.split("\\s*;\\s*")))
                        .orElse(List.of()),
                fiber(feature, place),
                place));
    }

    private ForeignFiber fiber(JsonNode feature, String place) {
        return new ForeignFiber(
                property(feature, "fiberType").orElse(""),
                ForeignFiber.spans(feature.path("properties").path("spans"), place, log));
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

    private static @Nullable Double length(JsonNode feature, JsonNode line) {
        JsonNode properties = feature.path("properties");
        for (String name : List.of("lengthKm", "length_km", "length", "distance")) {
            if (properties.path(name).isNumber()) {
                return properties.path(name).asDouble();
            }
        }
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            if (!isPosition(line.get(i))) {
                return null;
            }
            length += GreatCircle.lengthKm(
                    line.get(i - 1).get(1).asDouble(),
                    line.get(i - 1).get(0).asDouble(),
                    line.get(i).get(1).asDouble(),
                    line.get(i).get(0).asDouble());
        }
        return Math.round(length * 10) / 10.0;
    }

    private static Optional<String> property(JsonNode feature, String... names) {
        for (String name : names) {
            JsonNode value = feature.path("properties").path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isPosition(JsonNode position) {
        return position.size() >= 2
                && position.get(0).isNumber()
                && position.get(1).isNumber();
    }

    private static String cell(JsonNode position) {
        return Math.round(position.get(0).asDouble() / SAME_SITE_DEGREES) + " "
                + Math.round(position.get(1).asDouble() / SAME_SITE_DEGREES);
    }
}
