package io.netplanner.server.exchange.internal.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One feature of a GeoJSON document.
 *
 * @param place where the document has it
 */
record GeoJsonFeature(JsonNode feature, String place) {

    private static final String[] NAME = {"name", "Name", "label", "id"};
    private static final String[] SOURCE = {"source", "from", "src"};
    private static final String[] DESTINATION = {"destination", "target", "to", "dst"};
    private static final String[] LENGTH = {"lengthKm", "length_km", "length", "distance"};

    private static final Set<String> OF_NODES = Set.of("name", "Name", "label", "id", "roadmType");
    private static final Set<String> OF_LINKS = Set.of(
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

    /** What a feature stands for. */
    enum Kind {
        NODE,
        LINK,
        OTHER
    }

    /** A feature without a geometry, which the format has for what is nowhere yet, is a link if it names both ends. */
    Kind kind() {
        JsonNode geometry = feature.path("geometry");
        return switch (geometry.path("type").asText()) {
            case "Point" -> Kind.NODE;
            case "LineString" -> Kind.LINK;
            case "MultiLineString" -> geometry.path("coordinates").size() == 1 ? Kind.LINK : Kind.OTHER;
            default ->
                !geometry.isNull()
                        ? Kind.OTHER
                        : source().isPresent() && destination().isPresent() ? Kind.LINK : Kind.NODE;
        };
    }

    /** The positions of its point or line, as many as it has; none where one of them is not two numbers. */
    List<JsonNode> positions() {
        JsonNode coordinates = feature.path("geometry").path("coordinates");
        return switch (feature.path("geometry").path("type").asText()) {
            case "Point" -> isPosition(coordinates) ? List.of(coordinates) : List.of();
            case "MultiLineString" -> positions(coordinates.get(0));
            default -> positions(coordinates);
        };
    }

    boolean hasGeometry() {
        return !feature.path("geometry").isNull();
    }

    Optional<String> nodeName() {
        return property(NAME).or(() -> Optional.of(feature.path("id").asText())).filter(told -> !told.isBlank());
    }

    Optional<String> source() {
        return property(SOURCE);
    }

    Optional<String> destination() {
        return property(DESTINATION);
    }

    /** As it is told, or along the course of the line. */
    @Nullable
    Double lengthKm() {
        for (String name : LENGTH) {
            if (properties().path(name).isNumber()) {
                return properties().path(name).asDouble();
            }
        }
        List<JsonNode> line = positions();
        return line.size() < 2 ? null : GreatCircle.lengthKm(line);
    }

    JsonNode properties() {
        return feature.path("properties");
    }

    Optional<String> property(String... names) {
        for (String name : names) {
            JsonNode value = properties().path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        return Optional.empty();
    }

    /** The names of properties that say nothing here. */
    Set<String> unread() {
        Set<String> unread = new TreeSet<>();
        properties().fieldNames().forEachRemaining(unread::add);
        unread.removeAll(kind() == Kind.NODE ? OF_NODES : OF_LINKS);
        return unread;
    }

    private static List<JsonNode> positions(JsonNode line) {
        List<JsonNode> positions = new ArrayList<>();
        for (JsonNode position : line) {
            if (!isPosition(position)) {
                return List.of();
            }
            positions.add(position);
        }
        return positions;
    }

    private static boolean isPosition(JsonNode position) {
        return position.size() >= 2
                && position.get(0).isNumber()
                && position.get(1).isNumber();
    }
}
