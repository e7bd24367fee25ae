package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.PlaceLog;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.CoordinateKind;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignLink;
import io.netplanner.server.exchange.internal.foreign.ForeignNetwork.ForeignNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds where on the globe the nodes are: coordinates in degrees stay, drawings in pixels are laid out around the
 * origin, nodes without any are put amid their neighbours, and drawn where no neighbour has any either.
 */
final class Positions {

    private static final double DRAWING_DEGREES = 10;
    private static final int MOST_NAMED = 10;

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
        List<ForeignNode> drawn = drawn();
        if (isGeographic(drawn)) {
            drawn.forEach(node -> know(node, y(node), x(node)));
        } else if (!drawn.isEmpty()) {
            layOut(drawn);
        }
        Map<String, ForeignNode> others = new LinkedHashMap<>();
        network.nodes().stream()
                .filter(node -> !known.containsKey(node.id()))
                .forEach(node -> others.putIfAbsent(node.id(), node));
        putAmidTheirNeighbours(others);
        if (!others.isEmpty()) {
            makeUp(others);
        }
        return network.nodes().stream().map(this::of).toList();
    }

    /** Those that have a place. Tools that ask for coordinates, though there are none, put all nodes at one. */
    private List<ForeignNode> drawn() {
        List<ForeignNode> drawn =
                network.nodes().stream().filter(ForeignNode::hasCoordinates).toList();
        boolean isOnePlace = drawn.size() > 1
                && drawn.stream().mapToDouble(Positions::x).distinct().count() == 1
                && drawn.stream().mapToDouble(Positions::y).distinct().count() == 1;
        return isOnePlace ? List.of() : drawn;
    }

    /** Nodes that share an id are one to the links; the rules tell of them. */
    private Positioned of(ForeignNode node) {
        Positioned at = known.get(node.id());
        return new Positioned(node, at.latitude(), at.longitude());
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

    /** From the nodes that are drawn outwards, so that a whole chain of others finds its places. */
    private void putAmidTheirNeighbours(Map<String, ForeignNode> others) {
        Map<String, List<String>> neighbours = neighbours();
        Collection<String> near = List.copyOf(others.keySet());
        while (!near.isEmpty()) {
            List<Positioned> placed = near.stream()
                    .filter(others::containsKey)
                    .map(others::get)
                    .flatMap(node -> amid(node, neighbours.getOrDefault(node.id(), List.of())).stream())
                    .toList();
            placed.forEach(at -> known.put(others.remove(at.node().id()).id(), at));
            near = placed.stream()
                    .flatMap(at -> neighbours.get(at.node().id()).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private void makeUp(Map<String, ForeignNode> others) {
        boolean all = known.isEmpty();
        new MadeUpPlaces(others, network.links())
                .beside(List.copyOf(known.values()))
                .forEach(at -> known.put(at.node().id(), at));
        log.warning(
                "IMPORT_COORDINATES_MADE_UP",
                "",
                (all
                                ? "No node has coordinates of its own"
                                : named(others.values()) + " and all that they are connected to have no coordinates")
                        + ": they are drawn by the lengths of the links, "
                        + (all ? "around 0° N 0° E" : "south of the others")
                        + ". Places are made up, and so are lengths that the file lacks: set them before planning.");
    }

    private static String named(Collection<ForeignNode> nodes) {
        String names = nodes.stream().limit(MOST_NAMED).map(ForeignNode::shown).collect(Collectors.joining(", "));
        return "Nodes " + names + (nodes.size() > MOST_NAMED ? " and " + (nodes.size() - MOST_NAMED) + " more" : "");
    }

    private Map<String, List<String>> neighbours() {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (ForeignLink link : network.links()) {
            neighbours.computeIfAbsent(link.source(), id -> new ArrayList<>()).add(link.destination());
            neighbours
                    .computeIfAbsent(link.destination(), id -> new ArrayList<>())
                    .add(link.source());
        }
        return neighbours;
    }

    private Optional<Positioned> amid(ForeignNode node, List<String> neighbours) {
        List<Positioned> located = neighbours.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        if (located.isEmpty()) {
            return Optional.empty();
        }
        log.warning(
                "IMPORT_COORDINATES_MISSING",
                node.place(),
                "Node " + node.shown() + " has no coordinates: put amid its neighbours.");
        return Optional.of(new Positioned(
                node,
                located.stream().mapToDouble(Positioned::latitude).average().orElse(0),
                located.stream().mapToDouble(Positioned::longitude).average().orElse(0)));
    }

    private static double x(ForeignNode node) {
        return Objects.requireNonNull(node.x());
    }

    private static double y(ForeignNode node) {
        return Objects.requireNonNull(node.y());
    }
}
