package io.netplanner.server.exchange.internal.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.topology.Node;
import java.util.List;

/** Distances on a sphere by the haversine formula, to about 0.5 %. */
final class GreatCircle {

    private static final double EARTH_RADIUS_KM = 6371.0;
    private static final double SHORTEST_KM = 0.1;

    private GreatCircle() {}

    /** Rounded to 100 m; never below that, since sites at one place still have fibre between them. */
    static double lengthKm(Node source, Node destination) {
        double length =
                lengthKm(source.latitude(), source.longitude(), destination.latitude(), destination.longitude());
        return Math.max(SHORTEST_KM, Math.round(length * 10) / 10.0);
    }

    /** Along a line of GeoJSON positions, rounded to 100 m. */
    static double lengthKm(List<JsonNode> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            JsonNode from = line.get(i - 1);
            JsonNode to = line.get(i);
            length += lengthKm(
                    from.get(1).asDouble(),
                    from.get(0).asDouble(),
                    to.get(1).asDouble(),
                    to.get(0).asDouble());
        }
        return Math.round(length * 10) / 10.0;
    }

    /** Degrees in, kilometres out. */
    static double lengthKm(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(otherLatitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double haversine = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
