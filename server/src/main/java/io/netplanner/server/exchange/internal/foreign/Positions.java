package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.CoordinateKind;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds where on the globe the nodes are: coordinates in degrees stay, drawings in pixels are laid out around the
 * origin, nodes without any are put amid their neighbours.
 */
final class Positions {

    private static final double DRAWING_DEGREES = 10;

    private final ForeignNetwork network;
    private final PlaceLog log;
    private final Map<String, Positioned> known = new HashMap<>();

    private Positions(ForeignNetwork network, PlaceLog log) {
        this.network = network;
        this.log = log;
    }

    static List<Positioned> of(ForeignNetwork network, PlaceLog log) {
        return new Positions(network, log).find();
    }

    private List<Positioned> find() {
        List<ForeignNode> drawn =
                network.nodes().stream().filter(ForeignNode::hasCoordinates).toList();
        if (isGeographic(drawn)) {
            drawn.forEach(node -> know(node, y(node), x(node)));
        } else {
            layOut(drawn);
        }
        List<Positioned> all = new ArrayList<>();
        network.nodes().forEach(node -> all.add(known.containsKey(node.id()) ? known.get(node.id()) : amid(node)));
        return all;
    }

    private boolean isGeographic(List<ForeignNode> drawn) {
        return switch (network.coordinates()) {
            case GEOGRAPHIC -> true;
            case PIXELS -> false;
            case UNTOLD -> drawn.stream().allMatch(node -> Math.abs(x(node)) <= 180 && Math.abs(y(node)) <= 90);
        };
    }

    private void know(ForeignNode node, double latitude, double longitude) {
        known.putIfAbsent(node.id(), new Positioned(node, latitude, longitude));
    }

    /** As large as a country, so that maps and tables have something to show; the scale means nothing. */
    private void layOut(List<ForeignNode> drawn) {
        Span across = Span.of(drawn.stream().mapToDouble(Positions::x).toArray());
        Span up = Span.of(drawn.stream().mapToDouble(Positions::y).toArray());
        double degrees = DRAWING_DEGREES / Math.max(1e-9, Math.max(across.width(), up.width()));
        drawn.forEach(node -> know(node, (y(node) - up.middle()) * degrees, (x(node) - across.middle()) * degrees));
        log.warning(
                "IMPORT_COORDINATES_PIXELS",
                "",
                network.coordinates() == CoordinateKind.PIXELS
                        ? "The file's coordinates are pixels" + SCALE_UNKNOWN
                        : "The file's coordinates are outside of ±180° and ±90°, so they are taken as pixels"
                                + SCALE_UNKNOWN);
    }

    private static final String SCALE_UNKNOWN =
            ": the network is drawn around 0° N 0° E, its shape kept. Lengths that the file lacks are only"
                    + " drawn distances: set them before planning.";

    private Positioned amid(ForeignNode node) {
        List<Positioned> neighbours = network.links().stream()
                .filter(link ->
                        link.source().equals(node.id()) || link.destination().equals(node.id()))
                .map(link -> known.get(other(link, node)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (neighbours.isEmpty()) {
            log.error(
                    "IMPORT_COORDINATES_MISSING",
                    node.place(),
                    "Node " + node.name() + " has no coordinates, nor has any neighbour. Add them to the file.");
            return new Positioned(node, 0, 0);
        }
        log.warning(
                "IMPORT_COORDINATES_MISSING",
                node.place(),
                "Node " + node.name() + " has no coordinates: put amid its neighbours.");
        return new Positioned(
                node,
                neighbours.stream().mapToDouble(Positioned::latitude).average().orElse(0),
                neighbours.stream().mapToDouble(Positioned::longitude).average().orElse(0));
    }

    private static String other(ForeignLink link, ForeignNode node) {
        return link.source().equals(node.id()) ? link.destination() : link.source();
    }

    private static double x(ForeignNode node) {
        return Objects.requireNonNull(node.x());
    }

    private static double y(ForeignNode node) {
        return Objects.requireNonNull(node.y());
    }

    private record Span(double least, double greatest) {

        static Span of(double[] values) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            return values.length == 0 ? new Span(0, 0) : new Span(least, greatest);
        }

        double width() {
            return greatest - least;
        }

        double middle() {
            return (least + greatest) / 2;
        }
    }
}
