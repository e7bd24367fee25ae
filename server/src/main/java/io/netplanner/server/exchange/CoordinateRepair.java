package io.netplanner.server.exchange;

import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an import does to coordinates that were written down wrongly. */
public enum CoordinateRepair {
    /** Taken as they are. */
    NONE("as they are", node -> node),
    /** The sign of longitudes was lost or turned. */
    MIRRORED("with longitudes mirrored", node -> at(node, node.latitude(), -node.longitude())),
    /** Latitude and longitude stand in each other's place. */
    SWAPPED("with latitude and longitude swapped", node -> at(node, node.longitude(), node.latitude()));

    private static final double MAX_LATITUDE = 90;

    private final String meaning;
    private final UnaryOperator<Node> repair;

    CoordinateRepair(String meaning, UnaryOperator<Node> repair) {
        this.meaning = meaning;
        this.repair = repair;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In words that follow "the nodes lie …". */
    public String meaning() {
        return meaning;
    }

    public static Optional<CoordinateRepair> find(String key) {
        return Arrays.stream(values())
                .filter(repair -> repair.key().equals(key))
                .findFirst();
    }

    /** Whether the repaired coordinates are places on the globe. */
    public boolean fits(Topology topology) {
        return topology.nodes().stream().map(repair).allMatch(node -> Math.abs(node.latitude()) <= MAX_LATITUDE);
    }

    public Topology apply(Topology topology) {
        return this == NONE
                ? topology
                : new Topology(
                        topology.formatVersion(),
                        topology.name(),
                        topology.nodes().stream().map(repair).toList(),
                        topology.links(),
                        topology.extensions());
    }

    private static Node at(Node node, double latitude, double longitude) {
        return new Node(node.name(), latitude, longitude, node.roadmType(), node.extensions());
    }
}
